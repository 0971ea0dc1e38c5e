import type {
  BusinessCase,
  CaseLines,
  ClientGroup,
  Settings,
  ShiftPool,
  StaffFunction,
  Technology,
} from '../../src/domain/business-case.ts'
import * as defaults from '../../src/domain/defaults.ts'
import type { Input, Series } from '../../src/domain/input.ts'
import type { AssetLine, OneOffLine, RecurringLine } from '../../src/domain/lines.ts'
import type { Destination, TimeEffect } from '../../src/domain/time-effect.ts'

/** Nine decimals, as a number made by arithmetic may have more digits than a case can hold. */
const text = (value: number | string) =>
  typeof value === 'string' ? value : String(Number(value.toFixed(9)))

export const input = (value: number | string): Input => defaults.assumed(text(value))
export const series = (...values: readonly (number | string)[]): Series =>
  defaults.assumedSeries(...values.map(text))

const EMPTY = defaults.emptyCase('small', 'Small', 2027)
const STILL = series(0)

/** Settings in which nothing moves: no discounting, interest, index or terminal value. A test switches on what it is about. */
export function settings(horizon: number, more: Partial<Settings> = {}): Settings {
  return {
    ...EMPTY.settings,
    horizon: input(horizon),
    discountRate: input(0),
    financingRate: input(0),
    terminalValue: false,
    indices: { wage: STILL, technology: STILL, tariff: STILL, nic: STILL },
    ...more,
  }
}

/** Index rates, each zero where not given. */
export function indices(rates: Partial<Settings['indices']>): Settings['indices'] {
  return { wage: STILL, technology: STILL, tariff: STILL, nic: STILL, ...rates }
}

/** A case of three years with one group `g` of ten clients in zzp and a function `f` of 50 euro an hour. */
export function smallCase(parts: Partial<BusinessCase>): BusinessCase {
  return { ...EMPTY, settings: settings(3), groups: [group()], functions: [staff()], ...parts }
}

export function group(parts: Partial<ClientGroup> = {}): ClientGroup {
  return { ...defaults.newGroup('g', 'Group'), clients: series(10), ...parts }
}

export function staff(parts: Partial<StaffFunction> = {}): StaffFunction {
  const f = defaults.newFunction('f', 'Function')
  return { ...f, hourlyCost: input(50), agencyRate: input(80), productiveHours: input(1000), ...parts }
}

export function pool(parts: Partial<ShiftPool> = {}): ShiftPool {
  return {
    ...defaults.newPool('p', 'Pool', 'f'),
    staffPerShift: input(4),
    minimumPresence: input(2),
    ...parts,
  }
}

/** Every client of group `g` uses it from year 1, unless said otherwise. */
export function technology(parts: Partial<Technology> = {}): Technology {
  const served = { id: 'served', groupId: 'g', eligible: input(1) }
  const adoption = { kind: 'list', shares: series(1) } as const
  return { ...defaults.newTechnology('t', 'Technology'), groups: [served], adoption, ...parts }
}

/** One device per user, bought whole, without VAT. */
export function asset(parts: Partial<AssetLine> = {}): AssetLine {
  return { ...defaults.newAsset('a', 'Asset'), price: input(1000), vat: input(0), ...parts }
}

export function oneOff(parts: Partial<OneOffLine> = {}): OneOffLine {
  return { ...defaults.newOneOff('o', 'One-off'), amount: input(100), vat: input(0), ...parts }
}

export function recurring(parts: Partial<RecurringLine> = {}): RecurringLine {
  return { ...defaults.newRecurring('r', 'Recurring'), amount: input(100), vat: input(0), ...parts }
}

/** Six minutes twice a day per user: with ten users 10 x 0.1 x 2 x 365 = 730 hours a year. */
export function timeEffect(parts: Partial<TimeEffect> = {}): TimeEffect {
  const e = defaults.newTimeEffect('e', 'Time', 'f')
  return { ...e, minutes: input(6), occurrences: input(2), ...parts }
}

type Shares = Extract<Destination, { kind: 'shares' }>

export function shares(cash: number, redeploy: number, more: Partial<Shares> = {}): Shares {
  return { kind: 'shares', cash: input(cash), redeploy: input(redeploy), cashHours: 'own-staff', ...more }
}

/** Lines of no technology. */
export function shared(parts: Partial<CaseLines>): CaseLines {
  return { ...EMPTY.shared, ...parts }
}

export const FIXED = { kind: 'fixed' } as const

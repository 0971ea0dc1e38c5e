import type { Unit } from '../quantity/unit.ts'

/** What is known of a number that a user gives: unit, bounds, and how it is written. */
export interface FieldFacts {
  readonly unit: Unit
  readonly min: number
  readonly max: number
  readonly integer?: true
  /** Entered and shown as a percentage. */
  readonly percent?: true
  /** Changes the shape of the calculation, so a change rebuilds it. */
  readonly structural?: true
}

const EURO_MAX = 10_000_000_000
const share = { unit: '1', min: 0, max: 1, percent: true } as const
const rate = { unit: '1', min: -0.5, max: 1, percent: true } as const
const vat = { unit: '1', min: 0, max: 1, percent: true } as const
const euroPerUnit = { unit: 'EUR/unit', min: 0, max: EURO_MAX } as const
const euro = { unit: 'EUR', min: 0, max: EURO_MAX } as const
const year = { unit: 'year', min: 1, max: 30, integer: true, structural: true } as const
const calendarYear = { unit: 'year', min: 1990, max: 2150, integer: true, structural: true } as const
const hoursPerClientMonth = { unit: 'h/client-month', min: 0, max: 744 } as const
const growth = { unit: '1', min: -0.5, max: 1, percent: true } as const

/** Every number in a case, by entity and property. Bounds are inclusive. */
export const FIELDS = {
  'settings.firstYear': calendarYear,
  'settings.horizon': year,
  'settings.discountRate': rate,
  'settings.inflation': rate,
  'settings.financingRate': { unit: '1', min: 0, max: 1, percent: true },
  'settings.vatRecoverable': share,
  'settings.contractYears': year,
  'contribution.margin': euro,
  'contribution.years': year,
  'index.wage': growth,
  'index.technology': growth,
  'index.tariff': growth,
  'index.nic': growth,
  'nic.life': { unit: 'year', min: 1, max: 50, integer: true, structural: true },
  'nic.rate': { unit: '1', min: 0, max: 1, percent: true },
  'nic.perClientDay': { unit: 'EUR/day', min: 0, max: 10_000 },
  'nic.shareSetAside': share,
  'realism.costSurcharge': { unit: '1', min: 0, max: 5, percent: true },
  'realism.benefitCut': share,
  'realism.delayMonths': { unit: 'month', min: 0, max: 60, integer: true, structural: true },
  'organisation.locations': { unit: 'unit', min: 0, max: 100_000 },
  'organisation.employees': { unit: 'person', min: 0, max: 1_000_000 },
  'organisation.fte': { unit: 'FTE', min: 0, max: 1_000_000 },
  'group.clients': { unit: 'client', min: 0, max: 10_000_000 },
  'group.hourTariff': { unit: 'EUR/h', min: 0, max: 10_000 },
  'function.hourlyCost': { unit: 'EUR/h', min: 0, max: 10_000 },
  'function.agencyRate': { unit: 'EUR/h', min: 0, max: 10_000 },
  'function.productiveHours': { unit: 'h/FTE', min: 1, max: 2_500 },
  'pool.shiftsPerYear': { unit: 'shift', min: 1, max: 1_000_000 },
  'pool.shiftLength': { unit: 'h/shift', min: 0.25, max: 24 },
  'pool.staffPerShift': { unit: 'person', min: 0, max: 100_000 },
  'pool.minimumPresence': { unit: 'person', min: 0, max: 100_000 },
  'pool.workload': { unit: '1', min: 0.01, max: 1, percent: true },
  'technology.start': year,
  'technology.startMonth': { unit: 'month', min: 1, max: 12, integer: true, structural: true },
  'technology.lastYear': year,
  'servedGroup.eligible': share,
  'adoption.shares': share,
  'adoption.years': { unit: 'year', min: 1, max: 30 },
  'adoption.final': share,
  'asset.price': euroPerUnit,
  'asset.vat': vat,
  'asset.usersPerUnit': { unit: 'user/unit', min: 0.001, max: 1_000_000 },
  'asset.spare': { unit: '1', min: 0, max: 10, percent: true },
  'asset.life': year,
  'asset.residual': share,
  'oneOff.amount': euroPerUnit,
  'oneOff.vat': vat,
  'oneOff.column': { unit: 'year', min: 0, max: 30, integer: true, structural: true },
  'recurring.amount': euroPerUnit,
  'recurring.vat': vat,
  'bundle.pricePerUser': { unit: 'EUR/user', min: 0, max: EURO_MAX },
  'bundle.fixedFee': euro,
  'bundle.vat': vat,
  'time.minutes': { unit: 'min/time', min: 0, max: 100_000 },
  'time.occurrences': { unit: 'time/user', min: 0, max: 100_000 },
  'time.realisation': { unit: '1', min: 0, max: 10, percent: true },
  'time.billableShare': share,
  'destination.cash': share,
  'destination.redeploy': share,
  'destination.revenuePerHour': { unit: 'EUR/h', min: 0, max: 10_000 },
  'destination.shadowPrice': { unit: 'EUR/h', min: 0, max: 10_000 },
  'effect.ramp': { unit: '1', min: 0, max: 10, percent: true },
  'effect.attribution': share,
  'effect.deadweight': share,
  'effect.displacement': share,
  'effect.dropOff': share,
  'effect.share': { unit: '1', min: -10, max: 10, percent: true },
  'event.probability': { unit: 'event/user', min: 0, max: 10_000 },
  'event.reduction': { unit: '1', min: -10, max: 1, percent: true },
  'event.amount': { unit: 'EUR/event', min: -EURO_MAX, max: EURO_MAX },
  'admission.clients': { unit: 'client', min: 0, max: 1_000_000 },
  'admission.weeks': { unit: 'week/client', min: 0, max: 520 },
  'admission.amount': { unit: 'EUR/week', min: -EURO_MAX, max: EURO_MAX },
  'avoided-cost.amount': { unit: 'EUR/user', min: -EURO_MAX, max: EURO_MAX },
  'travel.visits': { unit: 'visit/user', min: 0, max: 100_000 },
  'travel.distance': { unit: 'km/visit', min: 0, max: 10_000 },
  'travel.costPerKm': { unit: 'EUR/km', min: 0, max: 1_000 },
  'travel.co2PerKm': { unit: 'kg/km', min: 0, max: 100 },
  'sick-leave.fte': { unit: 'FTE', min: 0, max: 1_000_000 },
  'sick-leave.percentagePoints': { unit: '1', min: -1, max: 1, percent: true },
  'sick-leave.employerCost': { unit: 'EUR/FTE', min: 0, max: EURO_MAX },
  'sick-leave.replacementShare': { unit: '1', min: 0, max: 5, percent: true },
  'turnover.leaversAvoided': { unit: 'person', min: -1_000_000, max: 1_000_000 },
  'turnover.replacementCost': { unit: 'EUR/person', min: 0, max: EURO_MAX },
  'revenue.base': euro,
  'revenue.percentage': { unit: '1', min: -1, max: 10, percent: true },
  'revenue.capitalShare': share,
  'revenue.fromYear': year,
  'revenue.toYear': year,
  'funding.amounts': euro,
  'funding.rate': euroPerUnit,
  'funding.hoursPerClientMonth': hoursPerClientMonth,
  'funding.fromYear': year,
  'funding.toYear': year,
  'funding.earmarkedShare': share,
  'funding.coFundedShare': share,
  'funding.administration': euro,
  'rule.validFrom': calendarYear,
  'rule.validTo': calendarYear,
  'rule.mostPerYear': euro,
  'rule.mostYears': year,
  'rule.mostHours': hoursPerClientMonth,
  'rule.mostShare': share,
  'uncertainty.seed': { unit: '1', min: 0, max: 4_294_967_295, integer: true },
  'uncertainty.runs': { unit: '1', min: 100, max: 100_000, integer: true },
  'distribution.probability': share,
  'loan.principal': euro,
  'loan.rate': { unit: '1', min: 0, max: 1, percent: true },
  'loan.years': year,
  'bond.principal': euro,
  'bond.return': { unit: '1', min: 0, max: 10, percent: true },
  'bond.share': share,
} as const satisfies Readonly<Record<string, FieldFacts>>

export type FieldKey = keyof typeof FIELDS
export type UnitOf<K extends FieldKey> = (typeof FIELDS)[K]['unit']

export function fieldFacts(key: FieldKey): FieldFacts {
  return FIELDS[key]
}

export function isFieldKey(key: unknown): key is FieldKey {
  return typeof key === 'string' && Object.hasOwn(FIELDS, key)
}

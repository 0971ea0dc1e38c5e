import { type Axis, toWhole, zeros } from './axis.ts'
import type { NumericCase, NumericLines } from './numeric-case.ts'
import { driverCount, type Owner } from './volumes.ts'

type AssetLine = NumericLines['assets'][number]

export interface Cohort {
  readonly column: number
  readonly end: number
  readonly purchase: number
}

export interface Asset {
  readonly line: AssetLine
  readonly owner: Owner
  readonly price: number
  readonly units: readonly number[]
  readonly bought: readonly number[]
  readonly cohorts: readonly Cohort[]
  readonly purchases: readonly number[]
  readonly proceeds: readonly number[]
  readonly terminalValue: number
}

export function assetOf(c: NumericCase, { horizon, index }: Axis, owner: Owner, line: AssetLine): Asset {
  const price = line.price * (1 + line.vat * (1 - c.settings.vatRecoverable))
  const units = unitsOf(c, horizon, owner, line)
  const [bought, purchases, proceeds] = [zeros(horizon), zeros(horizon), zeros(horizon)]
  const cohorts: Cohort[] = []
  let terminalValue = 0
  for (let column = 0; column < horizon; column++) {
    let short = units[column + 1]!
    for (let s = Math.max(0, column + 1 - line.life); s < column; s++) short -= bought[s]!
    if (short <= 0) continue
    const purchase = short * price * index.technology[column]!
    const end = owner.stops ? Math.min(column + line.life, owner.end) : column + line.life
    bought[column] = short
    purchases[column] = purchase
    if (end <= horizon) proceeds[end]! += purchase * line.residual
    else terminalValue += purchase * (1 - ((horizon - column) / line.life) * (1 - line.residual))
    cohorts.push({ column, end, purchase })
  }
  owner.units.set(line.id, units)
  return { line, owner, price, units, bought, cohorts, purchases, proceeds, terminalValue }
}

function unitsOf(c: NumericCase, horizon: number, owner: Owner, line: AssetLine): number[] {
  const units = zeros(horizon)
  const perDriver = (1 + line.spare) / line.usersPerUnit
  for (let t = owner.start; t <= owner.end; t++) {
    const needed = driverCount(c, owner, line.driver, t) * perDriver
    units[t] = line.wholeUnits ? toWhole(needed, Math.ceil) : needed
  }
  return units
}

export function postAsset(c: NumericCase, { horizon }: Axis, a: Asset): void {
  const { ledger } = a.owner
  const investment = ledger.row(a.line.payer, 'investment', 'cost')
  const proceeds = ledger.row(a.line.payer, 'proceeds', 'benefit')
  for (let t = 0; t <= horizon; t++) {
    investment[t]! += a.purchases[t]!
    proceeds[t]! += a.proceeds[t]!
  }
  if (c.settings.terminalValue && a.terminalValue !== 0)
    ledger.row(a.line.payer, 'terminal-value', 'benefit')[horizon]! += a.terminalValue
}

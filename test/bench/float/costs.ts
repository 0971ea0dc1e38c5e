import type { CapitalReport } from './capital.ts'
import { addTo, type Axis } from './axis.ts'
import type { NumericCase } from './numeric-case.ts'
import { driverCount, type Owner } from './volumes.ts'

export function postOneOffs(c: NumericCase, { horizon, index }: Axis, owner: Owner): void {
  for (const line of owner.lines.oneOffs) {
    const amount = line.amount * (1 + line.vat * (1 - c.settings.vatRecoverable))
    const row = owner.ledger.row(line.payer, 'one-off', 'cost')
    const post = (t: number) =>
      (row[t]! += amount * driverCount(c, owner, line.driver, t) * index[line.index][t]!)
    if (line.driver.kind !== 'new-users') post(line.column)
    else for (let t = 1; t <= horizon; t++) post(t)
  }
}

export function postRecurring(c: NumericCase, { horizon, index }: Axis, owner: Owner): void {
  for (const line of owner.lines.recurring) {
    const perYear = line.amount * (line.per === 'month' ? 12 : 1)
    const amount = perYear * (1 + line.vat * (1 - c.settings.vatRecoverable))
    const row = owner.ledger.row(line.payer, 'recurring', 'cost')
    const prices = index[line.index]
    for (let t = 1; t <= horizon; t++)
      row[t]! += amount * driverCount(c, owner, line.driver, t) * prices[t]! * owner.active[t]!
  }
}

export function postFunding(
  c: NumericCase,
  { horizon }: Axis,
  owners: readonly Owner[],
  shared: Owner,
): void {
  for (const { amount, funder, administration } of c.funding) {
    const owner =
      amount.kind === 'fixed' ? shared : owners.find((o) => o.technology?.id === amount.technologyId)
    if (owner === undefined) continue
    const pay = owner.ledger.transfer(funder, 'provider', 'funding')
    const own = owner.ledger.row('provider', 'funding-administration', 'cost')
    for (let t = 0; t < administration.length && t <= horizon; t++) own[t]! += administration[t]!
    if (amount.kind === 'fixed') {
      for (let t = 0; t < amount.amounts.length && t <= horizon; t++) pay(t, amount.amounts[t]!)
    } else {
      const rate = amount.rate * (amount.per === 'month' ? 12 : 1)
      const last = Math.min(amount.toYear, horizon)
      for (let t = amount.fromYear; t <= last; t++)
        pay(t, rate * driverCount(c, owner, amount.driver, t) * owner.active[t]!)
    }
  }
}

export function postCapitalCost({ assets }: CapitalReport): void {
  for (const { asset, books } of assets) {
    const post = (category: 'depreciation' | 'disposal-loss' | 'interest', amounts: readonly number[]) =>
      addTo(asset.owner.ledger.row(asset.line.payer, category, 'cost', 'book'), amounts)
    post('depreciation', books.depreciation)
    post('interest', books.interest)
    if (asset.owner.stops) post('disposal-loss', books.disposalLoss)
  }
}

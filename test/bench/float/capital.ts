import { DELIVERY_FORM_FACTS } from '../../../src/domain/delivery-form.ts'
import type { Asset } from './assets.ts'
import { addTo, type Axis, held, quotient, runningTotal, sum, zeros } from './axis.ts'
import type { NumericCase, NumericGroup } from './numeric-case.ts'

export interface Books {
  readonly depreciation: readonly number[]
  readonly disposalLoss: readonly number[]
  readonly interest: readonly number[]
  readonly total: readonly number[]
  readonly bookValueLeft: number
}

interface Comparison {
  readonly reimbursement: readonly number[]
  readonly actual: readonly number[]
  readonly onNorm: readonly number[]
  readonly writeOffOnNorm: readonly number[]
  readonly gap: readonly number[]
  readonly gapCumulated: readonly number[]
  readonly coverage: number
}

export interface AssetReport extends Comparison {
  readonly asset: Asset
  readonly books: Books
  readonly booksOnNorm: Books
  readonly equivalentAnnualCostOfUnit: number
}

export interface CapitalReport extends Comparison {
  readonly assets: readonly AssetReport[]
  readonly normFactor: number
  readonly budget: readonly number[]
}

export function capitalReport(c: NumericCase, axis: Axis, assets: readonly Asset[]): CapitalReport {
  const { nic, financingRate } = c.settings
  const normFactor = annuityFactor(nic.rate, nic.life, axis.index.nic)
  const reports = assets.map((asset): AssetReport => {
    const books = booksOf(axis, asset, asset.line.life, financingRate)
    const booksOnNorm = booksOf(axis, asset, nic.life, financingRate)
    const reimbursement = normReimbursement(axis, asset, normFactor)
    const equivalent = asset.price * annuityFactor(financingRate, asset.line.life, axis.index.none)
    return {
      asset,
      books,
      booksOnNorm,
      equivalentAnnualCostOfUnit: equivalent,
      ...compared(reimbursement, books.total, booksOnNorm.total, booksOnNorm.disposalLoss),
    }
  })
  const [reimbursement, actual, onNorm, writeOff] = [1, 2, 3, 4].map(() => zeros(axis.horizon))
  for (const r of reports) {
    if (r.asset.line.payer !== 'provider') continue
    addTo(reimbursement!, r.reimbursement)
    addTo(actual!, r.actual)
    addTo(onNorm!, r.onNorm)
    addTo(writeOff!, r.writeOffOnNorm)
  }
  const total = compared(reimbursement!, actual!, onNorm!, writeOff!)
  return { assets: reports, normFactor, budget: nicBudget(c, axis), ...total }
}

function compared(
  reimbursement: readonly number[],
  actual: readonly number[],
  onNorm: readonly number[],
  writeOffOnNorm: readonly number[],
): Comparison {
  const gap = reimbursement.map((value, t) => value - actual[t]!)
  const coverage = quotient(sum(reimbursement), sum(actual))
  return { reimbursement, actual, onNorm, writeOffOnNorm, gap, gapCumulated: runningTotal(gap), coverage }
}

function booksOf({ horizon }: Axis, a: Asset, life: number, rate: number): Books {
  const [depreciation, disposalLoss, interest, total] = [1, 2, 3, 4].map(() => zeros(horizon))
  for (const { column, end, purchase } of a.cohorts) {
    const charge = (purchase * (1 - a.line.residual)) / life
    const last = Math.min(column + life, end, horizon)
    for (let t = column + 1; t <= last; t++) depreciation![t]! += charge
    if (end <= horizon && end - column < life) disposalLoss![end]! += charge * (life - (end - column))
  }
  let bookValue = 0
  for (let t = 0; t <= horizon; t++) {
    interest![t] = bookValue * rate
    total![t] = depreciation![t]! + disposalLoss![t]! + interest![t]!
    bookValue += a.purchases[t]! - depreciation![t]! - disposalLoss![t]! - a.proceeds[t]!
  }
  return {
    depreciation: depreciation!,
    disposalLoss: disposalLoss!,
    interest: interest!,
    total: total!,
    bookValueLeft: bookValue,
  }
}

function annuityFactor(rate: number, years: number, index: readonly number[]): number {
  let present = 0
  for (let k = 1, factor = 1 / (1 + rate); k <= years; k++, factor /= 1 + rate) present += factor * index[k]!
  return 1 / present
}

function normReimbursement({ horizon, index }: Axis, a: Asset, factor: number): number[] {
  const { groups, users } = a.owner
  const withNic = groups.filter(({ group }) => hasNic(group))
  const split = withNic.length < groups.length && a.line.driver.kind === 'users'
  const amounts = zeros(horizon)
  if (withNic.length === 0) return amounts
  for (let t = 0; t <= horizon; t++) {
    let share = 1
    if (split) {
      share = 0
      for (const g of withNic) share += g.users[t]!
      share = quotient(share, users[t]!)
    }
    amounts[t] = a.price * a.units[t]! * share * factor * index.nic[t]!
  }
  return amounts
}

function nicBudget({ settings, groups }: NumericCase, { horizon, index }: Axis): number[] {
  const perYear = settings.nic.perClientDay * 365 * settings.nic.shareSetAside
  const budget = zeros(horizon)
  for (const group of groups)
    if (hasNic(group))
      for (let t = 1; t <= horizon; t++) budget[t]! += perYear * held(group.clients, t - 1) * index.nic[t]!
  return budget
}

function hasNic(group: NumericGroup): boolean {
  if (group.nicInRate === 'by-delivery-form') return DELIVERY_FORM_FACTS[group.deliveryForm].nicInRate
  return group.nicInRate === 'yes'
}

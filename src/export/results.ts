import type { Calculation } from '../engine/calculation.ts'
import type { NormAgainstReality } from '../engine/formulas/capital-report.ts'
import { inputOfLimit } from '../engine/formulas/funding-rules.ts'
import type { HoursReport } from '../engine/formulas/hours.ts'
import type { RateOfReturn } from '../engine/formulas/irr.ts'
import type { Payback } from '../engine/formulas/payback.ts'
import type { PoolSteps } from '../engine/formulas/pool-steps.ts'
import type { ViewReport } from '../engine/statements.ts'
import { seriesIn, text, textOrNull } from './decimal-text.ts'

/**
 * Every result of a case as plain data: keys are the field's terms in English, amounts are decimal text in euro, shares are
 * fractions, series run from column 0 (the start) to the horizon. Null: there is no such number, as with a payback that never comes.
 */
export interface Results {
  readonly case: { readonly id: string; readonly name: string }
  readonly firstYear: number
  readonly horizon: number
  readonly views: readonly ViewResults[]
  readonly [part: string]: unknown
}

type Text = string | null
type Series = readonly string[]

export function results(c: Calculation): Results {
  const { model, businessCase } = c
  const series = seriesIn(c)
  const rulesById = new Map(businessCase.rules.map((limits) => [limits.id, limits]))
  return {
    case: { id: businessCase.id, name: businessCase.name },
    firstYear: model.axis.firstYear,
    horizon: model.axis.horizon,
    views: model.views.map((v) => viewResults(c, v)),
    normAgainstReality: normResults(c),
    exploitationOnNormLife: series(model.exploitationOnNorm),
    hours: hoursResults(c, model.hours),
    staffFunctions: model.functions.map((f) => ({
      id: f.staff.id,
      name: f.staff.name,
      hours: hoursResults(c, f.hours),
      fte: series(f.fte),
    })),
    shiftPools: poolResults(c),
    technologies: model.volumes.map((v) => ({
      id: v.technology.id,
      name: v.technology.name,
      eligibleClients: series(v.eligible),
      users: series(v.users),
      newUsers: series(v.newUsers),
    })),
    clientsReached: series(model.clientsReached),
    co2SavedInKg: series(model.co2),
    bundles: model.bundles.map((b) => ({
      id: b.bundle.id,
      name: b.bundle.name,
      chosen: b.bundle.chosen,
      separateLines: {
        total: text(c.value(b.separate.total)),
        presentValue: text(c.value(b.separate.present)),
      },
      bundle: { total: text(c.value(b.bundled.total)), presentValue: text(c.value(b.bundled.present)) },
    })),
    besideTheLedger: model.besideLedger.map((e) => ({
      id: e.effect.id,
      name: e.effect.name,
      class: e.effect.class,
      technology: e.technologyId,
      amounts: e.amounts.map((a) => ({ stakeholder: a.stakeholder, amounts: series(a.byColumn) })),
    })),
    liquidity: model.liquidity.map((l) => ({
      stakeholder: l.stakeholder,
      liquidity: series(l.liquidity),
      cumulativeLiquidity: series(l.cumulative),
    })),
    fundingRules: model.ruledFunding.map((r) => ({
      line: r.line.id,
      name: r.line.name,
      rule: r.rule,
      claim: series(r.claim),
      allowed: series(r.allowed),
      cut: series(r.cut),
      cuts: r.cuts.map(({ limit, byColumn }) => ({
        limit,
        source: inputOfLimit(rulesById.get(r.rule), limit)?.source ?? null,
        amounts: series(byColumn),
      })),
    })),
    income: {
      temporary: series(model.income.temporary),
      lasting: series(model.income.lasting),
      secure: series(model.income.secure),
    },
    lastingIncomeShare: textOrNull(c.quotient(model.income.lastingShare)),
    secureIncomeShare: textOrNull(c.quotient(model.income.secureShare)),
    evidenceShares: Object.fromEntries(Object.entries(c.evidenceShares()).map(([k, v]) => [k, text(v)])),
    warning: warningOf(c),
  }
}

export interface ViewResults {
  readonly stakeholder: string
  /** The whole case, one technology, or the lines that belong to none. */
  readonly scope: 'case' | 'technology' | 'shared'
  readonly technology: Text
  readonly statement: Readonly<Record<string, Series | Readonly<Record<string, Series>> | string>>
  readonly indicators: Readonly<Record<string, unknown>>
}

function viewResults(c: Calculation, { statement: s, indicators: i }: ViewReport): ViewResults {
  const { scope } = s.view
  const series = seriesIn(c)
  const found = c.seriesIndicators(s)
  return {
    stakeholder: s.view.stakeholder,
    scope: scope.kind,
    technology: scope.kind === 'technology' ? scope.id : null,
    statement: {
      categories: Object.fromEntries(s.rows.map((r) => [r.category, series(r.amounts)])),
      benefits: series(s.benefits),
      costs: series(s.costs),
      cashFlow: series(s.cash),
      cumulativeCashFlow: series(s.cumulative),
      discountedCashFlow: series(s.discounted),
      cumulativeDiscountedCashFlow: series(s.cumulativeDiscounted),
      exploitation: series(s.exploitation),
      terminalValue: text(c.value(s.terminalValue)),
    },
    indicators: {
      netPresentValue: text(c.value(s.netPresentValue)),
      presentValueOfBenefits: text(c.value(s.presentBenefits)),
      presentValueOfCosts: text(c.value(s.presentCosts)),
      presentValueByCategory: Object.fromEntries(
        s.rows.map((r) => [r.category, text(c.value(r.presentValue))]),
      ),
      internalRateOfReturn: rateResults(found.rateOfReturn),
      modifiedInternalRateOfReturn: textOrNull(found.modifiedRateOfReturn),
      payback: paybackResults(found.payback),
      discountedPayback: paybackResults(found.discountedPayback),
      benefitCostRatio: textOrNull(c.quotient(i.benefitCostRatio)),
      returnOnInvestment: textOrNull(c.quotient(i.returnOnInvestment)),
      totalCostOfOwnership: text(c.value(i.totalCostOfOwnership)),
      presentTotalCostOfOwnership: text(c.value(i.presentTotalCostOfOwnership)),
      equivalentAnnualCost: text(c.value(i.equivalentAnnualCost)),
      costPerClientPerMonth: textOrNull(c.quotient(i.costPerClientMonth)),
      costPerFreedHour: textOrNull(c.quotient(i.costPerFreedHour)),
      peakFundingNeed: text(c.value(i.peakFunding)),
    },
  }
}

function rateResults(r: RateOfReturn): object {
  const rates = r.kind === 'none' ? [] : r.kind === 'one' ? [r.rate] : r.rates
  return {
    rates: rates.map(text),
    reason: r.kind === 'none' ? r.reason : null,
    unconventional: r.unconventional,
  }
}

function paybackResults(p: Payback): object {
  return { first: textOrNull(p.first), lasting: textOrNull(p.lasting), startsPaid: p.startsPaid }
}

function normResults(c: Calculation): object {
  const { capital } = c.model
  return {
    normLife: capital.normLife,
    normFactor: text(c.value(capital.normFactor)),
    coveringLife: textOrNull(c.coveringLife()),
    budget: seriesIn(c)(capital.budget),
    ...againstResults(c, capital),
    assets: capital.assets.map((r) => ({
      id: r.asset.line.id,
      name: r.asset.line.name,
      technology: r.asset.owner.technologyId,
      life: r.asset.life,
      countsInTotal: r.counts,
      units: seriesIn(c)(r.asset.units),
      bought: seriesIn(c)(r.asset.bought),
      investment: seriesIn(c)(r.asset.purchases),
      depreciation: seriesIn(c)(r.books.depreciation),
      disposalLoss: seriesIn(c)(r.books.disposalLoss),
      interest: seriesIn(c)(r.books.interest),
      depreciationOnNormLife: seriesIn(c)(r.booksOnNorm.depreciation),
      disposalLossOnNormLife: seriesIn(c)(r.booksOnNorm.disposalLoss),
      interestOnNormLife: seriesIn(c)(r.booksOnNorm.interest),
      equivalentAnnualCostOfUnit: text(c.value(r.equivalentAnnualCostOfUnit)),
      ...againstResults(c, r),
    })),
  }
}

function againstResults(c: Calculation, n: NormAgainstReality): object {
  const series = seriesIn(c)
  return {
    normReimbursement: series(n.reimbursement),
    actualCapitalCost: series(n.actual),
    capitalCostOnNormLife: series(n.onNorm),
    writeOffOnNormLife: series(n.writeOffOnNorm),
    gap: series(n.gap),
    cumulativeGap: series(n.gapCumulated),
    coverageRatio: textOrNull(c.quotient(n.coverage)),
  }
}

function hoursResults(c: Calculation, h: HoursReport): Readonly<Record<string, Series>> {
  return Object.fromEntries(
    Object.entries(h).map(([destination, nodes]) => [destination, seriesIn(c)(nodes)]),
  )
}

function poolResults(c: Calculation): readonly object[] {
  const steps = (s: PoolSteps) => ({
    hoursSavedPerShift: seriesIn(c)(s.saved),
    peopleFewerPerShift: seriesIn(c)(s.steps),
    minutesToNextStep: seriesIn(c)(s.minutesToNext),
    minutesToSpare: seriesIn(c)(s.minutesToSpare),
  })
  return c.model.pools.map((p) => ({
    id: p.pool.id,
    name: p.pool.name,
    mostPeopleFewer: text(c.value(p.room)),
    cashableHours: seriesIn(c)(p.cashableHours),
    together: steps(p.together),
    alone: p.alone.map((a) => ({ technology: a.technologyId, ...steps(a.steps) })),
  }))
}

function warningOf(c: Calculation): object | null {
  const warning = c.warning()
  return warning === null ? null : { kind: warning.kind, fittingRate: text(warning.fittingRate) }
}

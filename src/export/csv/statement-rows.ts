import type { Calculation } from '../../engine/calculation.ts'
import { type Statement, viewPath } from '../../engine/formulas/statement.ts'
import type { RateOfReturn } from '../../engine/formulas/irr.ts'
import type { ViewReport } from '../../engine/statements.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { viewName } from '../../wording/name-of-meaning.ts'
import { type CsvRow, type RowWriter, rowWriter } from './csv-rows.ts'

/** What a party is left with, of the whole case or of one technology: the measures first, then every year. */
export function statementRows(
  words: Catalogue,
  c: Calculation,
  { statement: s, indicators: i }: ViewReport,
): readonly CsvRow[] {
  const [, who = '', scope = '', id = ''] = viewPath(s.view).split('.')
  const write = rowWriter(words, c, viewName(words, c.businessCase, who, scope, id))
  const { meanings } = words
  return [
    write.single(meanings.netPresentValue.title, 'EUR', s.netPresentValue),
    write.single(meanings.presentValueOfBenefits.title, 'EUR', s.presentBenefits),
    write.single(meanings.presentValueOfCosts.title, 'EUR', s.presentCosts),
    ...foundRows(words, c, s, write),
    write.single(meanings.benefitCostRatio.title, '1', i.benefitCostRatio),
    write.share(meanings.returnOnInvestment.title, c.quotient(i.returnOnInvestment)),
    write.single(meanings.peakFunding.title, 'EUR', i.peakFunding),
    write.single(meanings.totalCostOfOwnership.title, 'EUR', i.totalCostOfOwnership),
    write.single(meanings.presentTotalCostOfOwnership.title, 'EUR', i.presentTotalCostOfOwnership),
    write.single(meanings.equivalentAnnualCost.title, 'EUR', i.equivalentAnnualCost),
    write.single(meanings.costPerClientMonth.title, 'EUR/client-month', i.costPerClientMonth),
    ...(s.view.scope.kind === 'case'
      ? [write.single(meanings.costPerFreedHour.title, 'EUR/h', i.costPerFreedHour)]
      : []),
    ...yearRows(words, s, write),
  ]
}

/** Measures that are found on a series of flows. */
function foundRows(words: Catalogue, c: Calculation, s: Statement, write: RowWriter): readonly CsvRow[] {
  const text = words.tables.indicators
  const { payback, discountedPayback, rateOfReturn, modifiedRateOfReturn } = c.seriesIndicators(s)
  return [
    write.amount(text.payback, 'year', payback.lasting, text.never),
    write.amount(text.firstPayback, 'year', payback.first, text.never),
    write.amount(text.discountedPayback, 'year', discountedPayback.lasting, text.never),
    ...rateRows(words, rateOfReturn, write),
    write.share(text.modifiedRateOfReturn, modifiedRateOfReturn),
  ]
}

/** A row for each rate, or why there is none. */
function rateRows(words: Catalogue, found: RateOfReturn, write: RowWriter): readonly CsvRow[] {
  const name = words.tables.indicators.rateOfReturn
  if (found.kind === 'one') return [write.share(name, found.rate)]
  if (found.kind === 'several') return found.rates.map((rate) => write.share(name, rate))
  return [write.amount(name, '%', null, words.explain.series.reasons[found.reason])]
}

function yearRows({ meanings, terms }: Catalogue, s: Statement, write: RowWriter): readonly CsvRow[] {
  return [
    ...s.rows.flatMap(({ category, amounts }) =>
      write.series(terms.ledgerCategories[category], 'EUR', amounts),
    ),
    ...write.series(meanings.benefits.title, 'EUR', s.benefits),
    ...write.series(meanings.costs.title, 'EUR', s.costs),
    ...write.series(meanings.cashFlow.title, 'EUR', s.cash),
    ...write.series(meanings.cumulativeCash.title, 'EUR', s.cumulative),
    ...write.series(meanings.discountedCash.title, 'EUR', s.discounted),
    ...write.series(meanings.cumulativeDiscountedCash.title, 'EUR', s.cumulativeDiscounted),
    ...write.series(meanings.exploitation.title, 'EUR', s.exploitation),
  ]
}

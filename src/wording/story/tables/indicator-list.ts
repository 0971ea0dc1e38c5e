import type { Calculation } from '../../../engine/calculation.ts'
import type { Payback } from '../../../engine/formulas/payback.ts'
import type { RateOfReturn } from '../../../engine/formulas/irr.ts'
import type { MeaningKey } from '../../../engine/graph/meaning.ts'
import type { Node } from '../../../engine/graph/node.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { nodePathOrNull } from '../node-facts.ts'
import { paybackPath, ratePath } from '../payback-words.ts'

/** A measure with its value and what it says, for one perspective. */
export interface IndicatorLine {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly meaning: string
  readonly path: string | null
}

/** Every indicator of a perspective, the ones that a board asks for first. */
export function indicatorList(
  words: Catalogue,
  calculation: Calculation,
  report: ViewReport,
): readonly IndicatorLine[] {
  const { statement: s, indicators: i } = report
  const { euro, euroExact, percent, number } = words.format
  const line = lineWriter(words, calculation)
  const share = (value: Decimal): string => percent(value, 1)
  const isProvider = s.view.stakeholder === 'provider'
  return [
    line('netPresentValue', s.netPresentValue, euro),
    ...paybackLines(words, calculation, report),
    ...rateLines(words, calculation, report),
    line('benefitCostRatio', i.benefitCostRatio, (value) => number(value, 2)),
    line('returnOnInvestment', i.returnOnInvestment, share),
    line('peakFunding', i.peakFunding, euro),
    line('totalCostOfOwnership', i.totalCostOfOwnership, euro),
    line('presentTotalCostOfOwnership', i.presentTotalCostOfOwnership, euro),
    line('equivalentAnnualCost', i.equivalentAnnualCost, euro),
    line('costPerClientMonth', i.costPerClientMonth, euroExact),
    ...(s.view.scope.kind === 'case' ? [line('costPerFreedHour', i.costPerFreedHour, euroExact)] : []),
    ...(isProvider && s.view.scope.kind === 'case'
      ? [line('secureShare', calculation.model.income.secureShare, share)]
      : []),
  ]
}

/** A quotient that divides by nothing says nothing, and is told so. */
function lineWriter(words: Catalogue, calculation: Calculation) {
  return (key: MeaningKey, node: Node, write: (value: Decimal) => string): IndicatorLine => {
    const value = calculation.quotient(node)
    const { title, sentence } = words.meanings[key]
    return {
      key,
      name: title,
      value: value === null ? words.tables.indicators.none : write(value),
      meaning: sentence,
      path: nodePathOrNull(node),
    }
  }
}

function paybackLines(
  words: Catalogue,
  calculation: Calculation,
  { statement }: ViewReport,
): readonly IndicatorLine[] {
  const text = words.tables.indicators
  const { payback, discountedPayback } = calculation.seriesIndicators(statement)
  const write = (time: Decimal | null): string => (time === null ? text.never : words.format.years(time))
  const line = (
    key: 'payback' | 'firstPayback' | 'discountedPayback',
    time: Decimal | null,
    meaning: string,
  ): IndicatorLine => ({
    key,
    name: text[key],
    value: write(time),
    meaning,
    path: paybackPath(statement, key === 'discountedPayback' ? key : 'payback'),
  })
  return [
    line('payback', payback.lasting, words.explain.series.paybackSentence),
    line('firstPayback', payback.first, firstMeaning(words, payback)),
    line(
      'discountedPayback',
      discountedPayback.lasting,
      discountedPayback.lasting === null ? text.meanings.discountedNever : text.meanings.discountedSame,
    ),
  ]
}

function firstMeaning(words: Catalogue, { first, lasting, startsPaid }: Payback): string {
  const { meanings } = words.tables.indicators
  if (first === null) return meanings.firstPayback
  const isLasting = lasting?.eq(first) === true
  const after = startsPaid ? meanings.startsPaid : isLasting ? meanings.same : meanings.replaced
  return `${meanings.firstPayback} ${after}`
}

function rateLines(
  words: Catalogue,
  calculation: Calculation,
  { statement }: ViewReport,
): readonly IndicatorLine[] {
  const text = words.tables.indicators
  const { rateOfReturn, modifiedRateOfReturn } = calculation.seriesIndicators(statement)
  const { series } = words.explain
  return [
    {
      key: 'rateOfReturn',
      name: text.rateOfReturn,
      value: rateText(words, rateOfReturn),
      meaning: rateMeaning(words, rateOfReturn),
      path: ratePath(statement, 'rateOfReturn'),
    },
    {
      key: 'modifiedRateOfReturn',
      name: text.modifiedRateOfReturn,
      value: modifiedRateOfReturn === null ? text.none : words.format.percent(modifiedRateOfReturn),
      meaning: modifiedRateOfReturn === null ? series.noModified : series.modifiedRateOfReturnSentence,
      path: ratePath(statement, 'modifiedRateOfReturn'),
    },
  ]
}

function rateText(words: Catalogue, found: RateOfReturn): string {
  const text = words.tables.indicators
  if (found.kind === 'none') return text.none
  if (found.kind === 'one') return words.format.percent(found.rate)
  return text.several(words.format.list(found.rates.map((rate) => words.format.percent(rate))))
}

function rateMeaning(words: Catalogue, found: RateOfReturn): string {
  const { series } = words.explain
  if (found.kind === 'none') return series.reasons[found.reason]
  return found.unconventional ? words.tables.indicators.meanings.unconventional : series.rateOfReturnSentence
}

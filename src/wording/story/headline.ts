import type { Calculation } from '../../engine/calculation.ts'
import type { Statement } from '../../engine/formulas/statement.ts'
import type { Node } from '../../engine/graph/node.ts'
import { Decimal, ZERO } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import { columnName } from '../name-of.ts'
import { hoursFigure, usersFigure } from './headline-reach.ts'
import { nodePathOrNull, sparkOf, valueIn } from './node-facts.ts'
import { isWholeCase, type Perspective, PROVIDER, reportOf, SOCIETY } from './perspective.ts'
import { paybackPath, yearOf } from './payback-words.ts'
import { steadyYear } from './steady-year.ts'

/** One of the numbers on which someone decides, in words. */
export interface HeadlineFigure {
  readonly key: 'netPresentValue' | 'payback' | 'netPerYear' | 'hours' | 'users' | 'society' | 'provider'
  readonly label: string
  readonly value: string
  /** What the value means, in a sentence. */
  readonly meaning: string
  /** Of the number, to explain it; null where there is nothing to explain. */
  readonly path: string | null
  readonly tone: 'plain' | 'negative' | 'warning'
  /** Over the years, for a small line. */
  readonly spark: readonly number[]
  /** The exact number, to tell a change; null where there is none, such as a payback that is never. */
  readonly amount: Decimal | null
}

/** The five numbers of a perspective, in the order in which a board asks for them. */
export function headlineFigures(
  calculation: Calculation,
  words: Catalogue,
  perspective: Perspective = PROVIDER,
): readonly HeadlineFigure[] {
  const report = reportOf(calculation, perspective)
  if (report === undefined) return []
  const { statement } = report
  return [
    netPresentValue(calculation, words, statement),
    payback(calculation, words, statement, report.indicators.peakFunding),
    netPerYear(calculation, words, statement),
    isWholeCase(perspective)
      ? hoursFigure(calculation, words)
      : usersFigure(calculation, words, perspective.technologyId ?? null),
    other(calculation, words, perspective),
  ]
}

function netPresentValue(calculation: Calculation, words: Catalogue, s: Statement): HeadlineFigure {
  const text = words.headline.netPresentValue
  const amount = calculation.value(s.netPresentValue)
  return {
    key: 'netPresentValue',
    label: text.label,
    value: words.format.euroFigure(amount),
    meaning: text.meaning(years(words, calculation)),
    path: nodePathOrNull(s.netPresentValue),
    tone: toneOf(amount),
    spark: sparkOf(calculation, s.cumulativeDiscounted),
    amount,
  }
}

function payback(calculation: Calculation, words: Catalogue, s: Statement, peak: Node): HeadlineFigure {
  const text = words.headline.payback
  const { first, lasting, startsPaid } = calculation.seriesIndicators(s).payback
  const need = calculation.value(peak)
  const year = (time: Decimal): string => yearOf(words, calculation, time)
  const common = {
    key: 'payback',
    label: text.label,
    path: paybackPath(s),
    spark: sparkOf(calculation, s.cumulative),
    amount: lasting,
  } as const
  if (need.isZero())
    return { ...common, value: text.atOnce, meaning: text.meaningAtOnce, tone: 'plain', amount: ZERO }
  if (lasting === null)
    return {
      ...common,
      value: text.never(years(words, calculation)),
      meaning: text.meaningNever(words.format.euro(need)),
      tone: 'warning',
    }
  const early = first !== null && !startsPaid && first.lt(lasting) ? first : null
  return {
    ...common,
    value: words.format.years(lasting),
    meaning: early === null ? text.meaning(year(lasting)) : text.meaningFirst(year(early), year(lasting)),
    tone: 'plain',
  }
}

/** By the books where there are books; society has none. */
function netPerYear(calculation: Calculation, words: Catalogue, s: Statement): HeadlineFigure {
  const text = words.headline.netPerYear
  const hasBooks = s.view.stakeholder === 'provider'
  const series = hasBooks ? s.exploitation : s.cash
  const column = steadyYear(calculation)
  const node = series[column]
  const amount = valueIn(calculation, series, column)
  const year = columnName(words, calculation.model.axis, column)
  return {
    key: 'netPerYear',
    label: text.label,
    value: words.format.euroFigure(amount),
    meaning: hasBooks ? text.meaning(year) : text.meaningCash(year),
    path: node === undefined ? null : nodePathOrNull(node),
    tone: toneOf(amount),
    spark: sparkOf(calculation, series),
    amount,
  }
}

/** Society beside a party, and the provider beside society. */
function other(calculation: Calculation, words: Catalogue, p: Perspective): HeadlineFigure {
  const key = p.stakeholder === 'society' ? 'provider' : 'society'
  const opposite = key === 'society' ? SOCIETY : PROVIDER
  const statement = reportOf(calculation, { ...opposite, technologyId: p.technologyId })?.statement
  const amount = statement === undefined ? ZERO : calculation.value(statement.netPresentValue)
  return {
    key,
    label: words.headline[key].label,
    value: words.format.euroFigure(amount),
    meaning: words.headline[key].meaning,
    path: statement === undefined ? null : nodePathOrNull(statement.netPresentValue),
    tone: toneOf(amount),
    spark: statement === undefined ? [] : sparkOf(calculation, statement.cumulativeDiscounted),
    amount,
  }
}

function years(words: Catalogue, { model: { axis } }: Calculation): string {
  return words.format.years(new Decimal(axis.horizon))
}

function toneOf(amount: Decimal): HeadlineFigure['tone'] {
  return amount.lt(0) ? 'negative' : 'plain'
}

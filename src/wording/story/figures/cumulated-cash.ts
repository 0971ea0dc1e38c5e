import type { Calculation } from '../../../engine/calculation.ts'
import type { Statement } from '../../../engine/formulas/statement.ts'
import { Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { cashTable } from '../cash-table.ts'
import { series, stakeholderColour, type StoryFigure } from '../figure.ts'
import { presentTerminalValue } from '../node-facts.ts'
import { paybackPath, yearOf } from '../payback-words.ts'

/** All cash added up year by year, with the moment at which the money is back; as shown, adds up with the table of cash. */
export function cumulatedCash(words: Catalogue, calculation: Calculation, s: Statement): StoryFigure {
  return cumulatedCashOf(words, calculation, s, cashTable(calculation, s).cumulative)
}

/** The same where no table of cash stands beside it: every amount rounded by itself, which takes a fraction of the time. */
export function cumulatedCashInMotion(words: Catalogue, calculation: Calculation, s: Statement): StoryFigure {
  const rounded = calculation.series(s.cumulative).map((value) => roundHalfAway(value, 0))
  return cumulatedCashOf(words, calculation, s, rounded)
}

function cumulatedCashOf(
  words: Catalogue,
  calculation: Calculation,
  s: Statement,
  cumulative: readonly Decimal[],
): StoryFigure {
  const { figures, format } = words
  const text = figures.cumulatedCash
  const { axis } = calculation.model
  const present = calculation.series(s.cumulativeDiscounted).map((value) => roundHalfAway(value, 0))
  const { lasting } = calculation.seriesIndicators(s).payback
  const terminal = presentTerminalValue(calculation, s)
  const lowest = cumulative.reduce((a, b) => Decimal.min(a, b), ZERO)
  const lowestColumn = Math.max(
    0,
    cumulative.findIndex((value) => value.eq(lowest)),
  )
  return {
    key: 'cumulated-cash',
    title: title(words, calculation, s, cumulative),
    subtitle: text.subtitle,
    description: text.description(
      format.euro(lowest),
      columnName(words, axis, lowestColumn),
      format.euro(cumulative.at(-1) ?? ZERO),
    ),
    categoryLabel: figures.yearLabel(figures.euro),
    path: paybackPath(s),
    ...(terminal.isZero() ? {} : { note: text.terminal(format.euro(terminal)) }),
    chart: {
      kind: 'line',
      unit: figures.euro,
      categories: axis.columns.map((column) => columnName(words, axis, column)),
      series: [
        series(text.plain, stakeholderColour(s.view.stakeholder), cumulative, format.number),
        { ...series(text.present, 'data-quiet', present, format.number), style: 'dashed' },
      ],
      ...(lasting === null || lasting.isZero()
        ? {}
        : { markers: [{ at: lasting.toNumber(), label: text.marker(format.years(lasting)) }] }),
    },
  }
}

function title(
  words: Catalogue,
  calculation: Calculation,
  s: Statement,
  cumulative: readonly Decimal[],
): string {
  const { figures, format } = words
  const text = figures.cumulatedCash
  const { first, lasting, startsPaid } = calculation.seriesIndicators(s).payback
  const end = cumulative.at(-1) ?? ZERO
  const peak = cumulative.reduce((a, b) => Decimal.min(a, b), ZERO).neg()
  if (cumulative.every((value) => value.isZero())) return text.nothing
  if (peak.isZero()) return text.atOnce
  if (lasting === null)
    return text.never(format.years(new Decimal(calculation.model.axis.horizon)), format.euro(end.neg()))
  const year = (time: Decimal): string => yearOf(words, calculation, time)
  if (first !== null && !startsPaid && year(first) !== year(lasting))
    return text.twice(year(first), year(lasting))
  return text.back(year(lasting), format.euro(peak))
}

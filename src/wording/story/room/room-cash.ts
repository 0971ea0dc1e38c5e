import type { Calculation } from '../../../engine/calculation.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { series, type StoryFigure } from '../figure.ts'
import { cumulatedCashInMotion } from '../figures/cumulated-cash.ts'

/** Cumulated cash of the provider as it is now, with how it was at the start behind it; null where there is no provider. */
export function roomCash(words: Catalogue, now: Calculation, frozen: Calculation): StoryFigure | null {
  const statement = now.view('provider')?.statement
  if (statement === undefined) return null
  const text = words.views.workshop.chart
  const { key, title, categoryLabel, chart } = cumulatedCashInMotion(words, now, statement)
  const [line] = chart.series
  const before = cumulative(frozen)
  const after = cumulative(now)
  const { euro, number } = words.format
  return {
    key,
    title,
    subtitle: text.subtitle,
    description: text.description(euro(after.at(-1) ?? ZERO), euro(before.at(-1) ?? ZERO)),
    categoryLabel,
    // Nobody reads a derivation from the back of a room.
    path: null,
    chart: {
      ...chart,
      series: [
        ...(line === undefined ? [] : [{ ...line, name: text.now }]),
        { ...ofLength(series(text.frozen, 'data-quiet', before, number), after.length), style: 'dashed' },
      ],
    },
  }
}

function cumulative(calculation: Calculation): readonly Decimal[] {
  const nodes = calculation.view('provider')?.statement.cumulative ?? []
  return calculation.series(nodes).map((value) => roundHalfAway(value, 0))
}

/** The years may have become more or fewer since the start. */
function ofLength<S extends StoryFigure['chart']['series'][number]>(line: S, length: number): S {
  return {
    ...line,
    values: Array.from({ length }, (_, year) => line.values[year] ?? null),
    valuesText: Array.from({ length }, (_, year) => line.valuesText[year] ?? ''),
  }
}

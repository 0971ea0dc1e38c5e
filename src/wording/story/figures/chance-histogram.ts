import { meetsTarget } from '../../../engine/analysis/meets-target.ts'
import type { Chance } from '../../../engine/analysis/monte-carlo/chance.ts'
import { roundBars } from '../../../engine/analysis/monte-carlo/round-bars.ts'
import { type Percentile, summarise } from '../../../engine/analysis/monte-carlo/summary.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { StoryFigure } from '../figure.ts'
import { chanceFinding } from '../uncertainty/chance-text.ts'
import { measureName, measureValue } from '../uncertainty/measure-text.ts'

const SHOWN: readonly Percentile[] = [10, 50, 90]

/** How often each outcome comes up, with the limit and three percentiles; null where the measure exists in no run. */
export function chanceHistogram(words: Catalogue, chance: Chance, target: number): StoryFigure | null {
  const { businessCase: c, measure, values } = chance
  const text = words.views.uncertainty.chance
  const bars = roundBars(values)
  if (bars === null) return null
  const { from, width, counts } = bars
  const { percentiles } = summarise(values, measure, target)
  const value = (x: number | null): string => measureValue(words, measure.key, x)
  const edge = (i: number): number => from + i * width
  const placeOf = (x: number): number => (x - from) / width - 0.5
  const marked = [
    ...SHOWN.map((p) => ({ x: percentiles[p], label: text.histogram.percentile(String(p)) })),
    { x: target, label: target === 0 ? text.histogram.zero : words.views.uncertainty.breakEven.targetLine },
  ]
  const inSight = marked.flatMap(({ x, label }) =>
    x !== null && x >= from && x <= edge(counts.length) ? [{ at: placeOf(x), label }] : [],
  )
  const { uncertainty } = c
  return {
    key: 'chance',
    title: chanceFinding(words, chance, target),
    subtitle: `${measureName(words, c, measure)}. ${text.subtitle(words.format.count(values.length), uncertainty.seed.value)}`,
    description: text.histogram.description(
      value(percentiles[10]),
      value(percentiles[50]),
      value(percentiles[90]),
    ),
    categoryLabel: text.histogram.category,
    path: null,
    chart: {
      kind: 'histogram',
      unit: text.histogram.unit,
      categories: counts.map((_, i) => text.histogram.from(value(edge(i)), value(edge(i + 1)))),
      axisNames: counts.map((_, i) => value(edge(i + 0.5))),
      series: [
        {
          name: text.histogram.count,
          colour: 'accent',
          colours: counts.map((_, i) => (meetsTarget(measure, edge(i + 0.5), target) ? 'accent' : 'data-2')),
          values: counts,
          valuesText: counts.map((count) => words.format.number(new Decimal(count))),
        },
      ],
      markers: inSight,
    },
  }
}

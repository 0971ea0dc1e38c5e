import { type Bar, runningTotals } from '../../../quantity/running-totals.ts'
import type { FigureChart } from '../../../wording/story/figure.ts'
import type { DrawnSeries } from './drawing.ts'

/** The part of the height of all bars that is kept beyond each of them, where its value is written. */
const ROOM = 0.12

/**
 * A waterfall of stacked bars: nothing up to where a bar begins, the part of it above zero, the part below, and room for its value.
 * Office programs stack what is above zero upwards and what is below downwards, so a bar across zero has two parts.
 */
export function waterfallSeries(chart: FigureChart): readonly DrawnSeries[] {
  const [steps] = chart.series
  if (steps === undefined) return []
  const bars = runningTotals(chart)
  const room = ROOM * span(bars)
  const part = (name: string, valueOf: (low: number, high: number) => number): DrawnSeries => ({
    name,
    colour: steps.colour,
    colours: steps.colours,
    values: bars.map(([from, to]) => valueOf(Math.min(from, to), Math.max(from, to))),
    isHatched: false,
    hasRim: false,
    labels: 'none',
  })
  const unseen = { colour: null, colours: undefined }
  return [
    { ...part('·', (low, high) => (low > 0 ? low : Math.min(high, 0))), ...unseen },
    part(`${steps.name} +`, (low, high) => Math.max(high, 0) - Math.max(low, 0)),
    part(`${steps.name} −`, (low, high) => Math.min(low, 0) - Math.min(high, 0)),
    {
      ...part('··', (low, high) => (low < 0 && high <= 0 ? -room : room)),
      ...unseen,
      labels: steps.valuesText,
    },
  ]
}

function span(bars: readonly Bar[]): number {
  const ends = bars.flat()
  return Math.max(0, ...ends) - Math.min(0, ...ends)
}

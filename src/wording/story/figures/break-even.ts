import type { BusinessCase } from '../../../domain/business-case.ts'
import type { BreakEven } from '../../../engine/analysis/break-even.ts'
import type { Measure } from '../../../engine/analysis/measure.ts'
import type { Catalogue } from '../../catalogue.ts'
import { stakeholderColour, type StoryFigure } from '../figure.ts'
import { breakEvenFinding } from '../uncertainty/break-even-text.ts'
import { measureName, measureValue } from '../uncertainty/measure-text.ts'
import { rangedName, searchedNumber, searchedText } from '../uncertainty/ranged-text.ts'

/** So many points draw a line; a table of more is for nobody. */
const MOST_POINTS = 121
const MOST_NAMES = 8

/** A measure over the values of one number, with the case, the limit and where it is crossed. */
export function breakEvenFigure(
  words: Catalogue,
  c: BusinessCase,
  measure: Measure,
  result: BreakEven,
): StoryFigure {
  const text = words.views.uncertainty.breakEven
  const { input, range, target } = result
  const at = (x: number): string => searchedText(words, input, range, x)
  const number = (x: number): string => searchedNumber(words, input, range, x)
  const points = thinned(result.curve)
  const written = (y: number | null): string => measureValue(words, measure.key, y)
  return {
    key: 'break-even',
    title: breakEvenFinding(words, c, measure, result),
    subtitle: [
      text.subtitle(measureName(words, c, measure), written(target)),
      ...(result.crossings.some(({ jumps }) => jumps) ? [text.jumps] : []),
    ].join(' '),
    description: text.description(at(range.from), at(range.to)),
    categoryLabel: rangedName(words, c, input),
    path: null,
    chart: {
      kind: 'line',
      unit: measureName(words, c, measure),
      categories: points.map(({ x }) => at(x)),
      axisNames: points.map(({ x }, i) => (i % everyName(points) === 0 ? number(x) : '')),
      series: [
        {
          name: text.curve,
          colour: stakeholderColour(measure.stakeholder),
          values: points.map(({ y }) => y),
          valuesText: points.map(({ y }) => written(y)),
        },
        {
          name: text.targetLine,
          colour: 'negative',
          style: 'dashed',
          values: points.map(() => target),
          valuesText: points.map(() => written(target)),
        },
      ],
      markers: [
        ...result.crossings.map((x) => ({
          at: placeOf(points, x.at),
          label: text.markerCrossing(number(x.at)),
        })),
        { at: placeOf(points, range.base), label: text.markerBase(number(range.base)) },
      ],
    },
  }
}

type Curve = BreakEven['curve']

function thinned(curve: Curve): Curve {
  const every = Math.ceil(curve.length / MOST_POINTS)
  return curve.filter((_, i) => i % every === 0 || i === curve.length - 1)
}

/** Names stand at fifths of the range, which are round where the range is; few points are all named. */
function everyName({ length }: Curve): number {
  return length <= MOST_NAMES ? 1 : Math.ceil((length - 1) / 5)
}

/** Where a value lies among the points, counted from the first. */
function placeOf(points: Curve, x: number): number {
  const next = points.findIndex((point) => point.x >= x)
  const [from, to] = [points[next - 1], points[next]]
  if (to === undefined) return Math.max(0, points.length - 1)
  return from === undefined ? 0 : next - 1 + (x - from.x) / (to.x - from.x)
}

/** The same picture with the value that someone tries. */
export function withTried(words: Catalogue, figure: StoryFigure, result: BreakEven, x: number): StoryFigure {
  if (x === result.range.base) return figure
  const label = words.views.uncertainty.breakEven.markerTried(
    searchedNumber(words, result.input, result.range, x),
  )
  const { chart } = figure
  const tried = { at: placeOf(thinned(result.curve), x), label }
  return { ...figure, chart: { ...chart, markers: [...(chart.markers ?? []), tried] } }
}

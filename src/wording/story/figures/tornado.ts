import type { BusinessCase } from '../../../domain/business-case.ts'
import { isBetterHigh, type Measure } from '../../../engine/analysis/measure.ts'
import type { Tornado, TornadoBar } from '../../../engine/analysis/tornado.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { FigureSeries, StoryFigure } from '../figure.ts'
import { measureName, measureValue } from '../uncertainty/measure-text.ts'
import { rangedName, rangeText } from '../uncertainty/ranged-text.ts'

/** What one number does to the result, as a bar from its lowest to its highest. */
export interface TornadoLine {
  readonly path: string
  readonly name: string
  readonly range: string
  readonly isDefault: boolean
  readonly low: TornadoEnd
  readonly high: TornadoEnd
}

/** The result at one end. Where it does not exist, the bar runs to the end of the picture on the bad side. */
export interface TornadoEnd {
  readonly at: number
  readonly isOpen: boolean
  readonly text: string
}

export interface TornadoFigure extends StoryFigure {
  readonly base: number
  readonly lines: readonly TornadoLine[]
}

/** A difference smaller than this part of the whole is none: floats do not add up to the last digit. */
const NOISE = 1e-9

export function tornadoFigure(
  words: Catalogue,
  c: BusinessCase,
  measure: Measure,
  { base, bars }: Tornado,
): TornadoFigure {
  const { tornado: text } = words.views.uncertainty
  const known = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]).concat(base)
  const numbers = known.filter((value) => value !== null)
  const scale = Math.max(...numbers.map(Math.abs), 0)
  const moving = bars.filter(({ swing }) => swing > NOISE * scale)
  const bad = isBetterHigh(measure) ? Math.min(...numbers) : Math.max(...numbers)
  const lines = moving.map((bar) => lineOf(words, c, measure, bar, numbers.length === 0 ? 0 : bad))
  return {
    key: 'tornado',
    title: title(words, lines),
    subtitle: text.subtitle(measureName(words, c, measure), measureValue(words, measure.key, base)),
    description: text.description,
    categoryLabel: text.category,
    path: null,
    base: base ?? bad,
    lines,
    chart: {
      kind: 'horizontal-bar',
      unit: measureName(words, c, measure),
      origin: base ?? bad,
      categories: lines.map(({ name, range, isDefault }) =>
        [name, range, ...(isDefault ? [text.isDefault] : [])].join('; '),
      ),
      series: [ends(text.low, 'data-2', lines, 'low'), ends(text.high, 'data-1', lines, 'high')],
    },
  }
}

function lineOf(
  words: Catalogue,
  c: BusinessCase,
  { key }: Measure,
  { input, atLow, atHigh }: TornadoBar,
  bad: number,
): TornadoLine {
  const end = (value: number | null): TornadoEnd => ({
    at: value ?? bad,
    isOpen: value === null,
    text: measureValue(words, key, value),
  })
  return {
    path: input.path,
    name: rangedName(words, c, input),
    range: rangeText(words, input),
    isDefault: input.isDefault,
    low: end(atLow),
    high: end(atHigh),
  }
}

function title(words: Catalogue, [first]: readonly TornadoLine[]): string {
  const text = words.views.uncertainty.tornado
  if (first === undefined) return text.flat
  if (first.low.isOpen || first.high.isOpen) return text.findingNone(first.name)
  const [from, to] = first.low.at <= first.high.at ? [first.low, first.high] : [first.high, first.low]
  return text.finding(first.name, from.text, to.text)
}

function ends(
  name: string,
  colour: FigureSeries['colour'],
  lines: readonly TornadoLine[],
  end: 'low' | 'high',
): FigureSeries {
  return {
    name,
    colour,
    values: lines.map((line) => (line[end].isOpen ? null : line[end].at)),
    valuesText: lines.map((line) => line[end].text),
  }
}

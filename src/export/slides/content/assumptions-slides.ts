import { listInputs } from '../../../domain/list-inputs.ts'
import { defaultRanges, ownRanges, type RangedInput } from '../../../engine/analysis/ranges.ts'
import { tornado } from '../../../engine/analysis/tornado.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { fieldValue } from '../../../wording/field-value.ts'
import { evidenceFigure } from '../../../wording/story/figures/evidence.ts'
import { lowToHigh, rangedName } from '../../../wording/story/uncertainty/ranged-text.ts'
import { CONTENT } from '../layout/box.ts'
import { oneLine } from '../layout/fit-text.ts'
import type { Slide, TablePiece } from '../slide.ts'
import { messagePiece } from './figure-piece.ts'
import { incomeText } from '../../../wording/story/income-text.ts'
import { pagesOfRows } from './table-pages.ts'
import { sourceLines } from './sources.ts'
import { MEASURE } from './uncertainty-slide.ts'

/** So many decide; the rest stands in the app. */
const MOST_ROWS = 20
/** A smaller part of the largest difference is none. */
const NOISE = 1e-9
const WIDTHS = [262, 128, 136, 228, 110] as const

/** The inputs that change the result most, with what they are and what they rest on, on as many slides as they take. */
export function assumptionsSlides(words: Catalogue, calculation: Calculation): readonly Slide[] {
  const text = words.slides.assumptions
  const inputs = movingInputs(calculation)
  const rows = inputs.slice(0, MOST_ROWS).map((input) => rowOf(words, calculation, input))
  const evidence = evidenceFigure(words, calculation)
  const title = evidence?.title ?? text.title
  const notes = notesOf(words, calculation, rows)
  if (rows.length === 0)
    return [
      {
        key: 'assumptions-1',
        title: text.none,
        pieces: [messagePiece(text.none, words.slides.nothing.chart, CONTENT)],
        notes,
      },
    ]
  const columns = heads(words)
  const pages = pagesOfRows(columns, rows, CONTENT.height)
  const count = words.format.count
  return pages.map((page, n) => ({
    key: `assumptions-${n + 1}`,
    title: pages.length === 1 ? title : words.slides.part(title, count(n + 1), count(pages.length)),
    lead: text.lead(count(rows.length), count(inputs.length)),
    pieces: [
      { kind: 'table', name: text.title, description: text.description, box: CONTENT, columns, ...page },
    ],
    notes,
  }))
}

function heads(words: Catalogue): TablePiece['columns'] {
  const { name, value, range, source, grade } = words.slides.assumptions
  return [name, value, range, source, grade].map((head, n) => ({ head, width: WIDTHS[n] ?? 0 }))
}

/** Every input that changes the result, the heaviest first: through its own range, or else a fifth up and down. */
function movingInputs({ businessCase: c, model }: Calculation): readonly RangedInput[] {
  const { bars } = tornado(c, MEASURE, [...ownRanges(c), ...defaultRanges(c, model.graph)])
  const widest = bars.find(({ swing }) => Number.isFinite(swing))?.swing ?? 0
  return bars.filter(({ swing }) => swing > NOISE * widest).map(({ input }) => input)
}

function rowOf(words: Catalogue, { businessCase: c }: Calculation, input: RangedInput): readonly string[] {
  const text = words.slides.assumptions
  const placed = listInputs(c).find(({ path }) => path === input.path)?.input
  const source = oneLine(placed?.source ?? '')
  const value = placed === undefined ? '' : 'value' in placed ? placed.value : placed.values
  return [
    oneLine(rangedName(words, c, input)),
    fieldValue(words, input.field, value),
    input.isDefault ? text.noRange : lowToHigh(words, input),
    source === '' ? text.noSource : source,
    words.terms.grades[placed?.grade ?? 'estimate'],
  ]
}

function notesOf(words: Catalogue, calculation: Calculation, rows: readonly (readonly string[])[]) {
  const evidence = evidenceFigure(words, calculation)
  const net = calculation.view('provider')?.statement.netPresentValue
  const head = heads(words).map((column) => column.head)
  return [
    ...(evidence === null ? [] : [evidence.title, evidence.subtitle ?? '']),
    ...[incomeText(words, calculation)].filter((sentence) => sentence !== null),
    ...(rows.length === 0 ? [] : [head, ...rows].map((cells) => cells.join('\t'))),
    ...sourceLines(words, calculation, net === undefined ? [] : [net]),
  ]
}

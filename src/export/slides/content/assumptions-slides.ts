import type { BusinessCase } from '../../../domain/business-case.ts'
import { type Input, isInput, type Series } from '../../../domain/input.ts'
import { listInputs } from '../../../domain/list-inputs.ts'
import type { RangedInput } from '../../../engine/analysis/ranges.ts'
import type { Tornado } from '../../../engine/analysis/tornado.ts'
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
import { titleOfPart } from './in-parts.ts'
import { pagesOfRows } from './table-pages.ts'
import { sourceLines } from './sources.ts'

/** So many decide; the rest stands in the app. */
const MOST_ROWS = 24
const MOST_PAGES = 2
/** A smaller part of the largest difference is none. */
const NOISE = 1e-9
const WIDTHS = [262, 128, 136, 228, 110] as const

/** The inputs that change the result most, with what they are and what they rest on, on as many slides as they take. */
export function assumptionsSlides(
  words: Catalogue,
  calculation: Calculation,
  found: Tornado,
): readonly Slide[] {
  const text = words.slides.assumptions
  const inputs = movingInputs(found)
  const candidates = rowsOf(words, calculation, inputs.slice(0, MOST_ROWS))
  const columns = heads(words)
  const pages = pagesOfRows(columns, candidates, CONTENT.height).slice(0, MOST_PAGES)
  const shown = pages.reduce((sum, page) => sum + page.rows.length, 0)
  const notes = notesOf(words, calculation, candidates.slice(0, shown))
  if (shown === 0) return [withoutAssumptions(words, notes)]
  const title = evidenceFigure(words, calculation)?.title ?? text.title
  const { count } = words.format
  return pages.map((page, n) => ({
    key: `assumptions-${n + 1}`,
    title: titleOfPart(words, title, n, pages.length),
    lead: text.lead(count(shown), count(inputs.length)),
    pieces: [
      { kind: 'table', name: text.title, description: text.description, box: CONTENT, columns, ...page },
    ],
    notes,
  }))
}

function withoutAssumptions({ slides }: Catalogue, notes: readonly string[]): Slide {
  const title = slides.assumptions.none
  return {
    key: 'assumptions-1',
    title,
    pieces: [messagePiece(title, slides.nothing.chart, CONTENT)],
    notes,
  }
}

function heads(words: Catalogue): TablePiece['columns'] {
  const { name, value, range, source, grade } = words.slides.assumptions
  return [name, value, range, source, grade].map((head, n) => ({ head, width: WIDTHS[n] ?? 0 }))
}

/** Every input that changes the result, the heaviest first: through its own range, or else a fifth up and down. */
function movingInputs({ bars }: Tornado): readonly RangedInput[] {
  const widest = bars.find(({ swing }) => Number.isFinite(swing))?.swing ?? 0
  return bars.filter(({ swing }) => swing > NOISE * widest).map(({ input }) => input)
}

function rowsOf(
  words: Catalogue,
  { businessCase: c }: Calculation,
  inputs: readonly RangedInput[],
): readonly (readonly string[])[] {
  const placed = new Map(listInputs(c).map(({ path, input }) => [path, input]))
  return inputs.map((input) => rowOf(words, c, input, placed.get(input.path)))
}

function rowOf(
  words: Catalogue,
  c: BusinessCase,
  input: RangedInput,
  placed: Input | Series | undefined,
): readonly string[] {
  const text = words.slides.assumptions
  const source = oneLine(placed?.source ?? '')
  const value = placed === undefined ? null : isInput(placed) ? placed.value : placed.values
  return [
    oneLine(rangedName(words, c, input)),
    value === null ? '' : fieldValue(words, input.field, value),
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

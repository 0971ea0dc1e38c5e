import { inputName } from '../../../case-file/workbook/case-names.ts'
import { withEachNumber } from '../../../case-file/workbook/with-each-number.ts'
import { fieldFacts } from '../../../domain/fields.ts'
import { isSeries } from '../../../domain/input.ts'
import { isRealism } from '../../../engine/changed-inputs.ts'
import { toDecimal } from '../../../quantity/decimal-text.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { nameOfInput } from '../../../wording/name-of-input.ts'
import { wordIn } from '../../../wording/word-in.ts'
import { absoluteAddress, onSheet, relativeAddress } from '../plan/cell-address.ts'
import type { Layout } from '../plan/layout.ts'
import type { CellLook, NumberBounds, NumberLook, PlacedCell, SheetPlan } from '../plan/sheet.ts'
import { textCell } from '../plan/years-sheet.ts'
import type { InputRow } from '../rows/input-rows.ts'
import { inputFormat, unitText } from '../rows/planned-model-row.ts'
import type { SheetContext } from './sheet-context.ts'

const AT = {
  about: 0,
  label: 1,
  unit: 2,
  value: 3,
  low: 4,
  high: 5,
  source: 6,
  grade: 7,
  date: 8,
  note: 9,
  years: 10,
}
const HEADS_ROW = 3
const FIRST_ROW = 4

/** Where the numbers of an input stand: a single one with its range in one row, a series in a row for each of value, low and high. */
interface PlacedInputRow {
  readonly input: InputRow
  readonly row: number
}

export interface InputSheet {
  readonly plan: SheetPlan
  readonly names: ReadonlyMap<string, string>
  /** Cells of inputs that decide the shape, with what they were. */
  readonly structural: readonly { readonly name: string; readonly address: string; readonly value: number }[]
}

/** Gives every input its row; the formulas find them by their key. */
export function placeInputs(context: SheetContext, layout: Layout): readonly PlacedInputRow[] {
  let row = FIRST_ROW
  return [...context.inputs.values()].map((input) => {
    layout.place(input.key, { sheet: context.sheets.inputs, row, single: AT.value, years: AT.years })
    const placed = { input, row }
    row += rowsOf(input)
    return placed
  })
}

function rowsOf({ input }: InputRow): number {
  return isSeries(input) ? 1 + (input.low === undefined ? 0 : 1) + (input.high === undefined ? 0 : 1) : 1
}

export function inputSheet(
  context: SheetContext,
  placed: readonly PlacedInputRow[],
  lastColumn: number,
): InputSheet {
  const { words, sheets } = context
  const sheet = new Inputs(context, lastColumn)
  for (const each of placed) sheet.add(each)
  const { heads } = words.workbook
  const ownHeads = [
    heads.about,
    heads.label,
    heads.unit,
    heads.value,
    heads.low,
    heads.high,
    heads.source,
    heads.grade,
  ]
  const allHeads = [...ownHeads, heads.date, heads.note, ...context.heads(lastColumn)]
  return {
    plan: {
      name: sheets.inputs,
      cells: [
        textCell(0, 0, sheets.inputs, { role: 'title' }),
        textCell(1, 0, words.workbook.notes.inputs, { role: 'note' }),
        ...allHeads.map((head, column) => textCell(HEADS_ROW, column, head, { role: 'head' })),
        ...sheet.cells,
      ],
      widths: [28, 36, 18, 14, 12, 12, 34, 18, 11, 30, ...context.heads(lastColumn).map(() => 11)],
      heights: new Map([[0, 24]]),
      frozen: { rows: FIRST_ROW, columns: 3 },
      heads: HEADS_ROW,
      tabColour: 'F2C14E',
      isHidden: false,
      isPortrait: false,
      validations: sheet.validations,
    },
    names: sheet.names,
    structural: sheet.structural,
  }
}

class Inputs {
  readonly cells: PlacedCell[] = []
  readonly names = new Map<string, string>()
  readonly validations: NumberBounds[] = []
  readonly structural: { name: string; address: string; value: number }[] = []
  private readonly context: SheetContext
  private readonly lastColumn: number

  constructor(context: SheetContext, lastColumn: number) {
    this.context = context
    this.lastColumn = lastColumn
  }

  add({ input: placed, row }: PlacedInputRow): void {
    const { words } = this.context
    const { field, input } = placed
    const { title, about } = nameOf(this.context, placed)
    this.text(row, AT.about, about)
    this.text(row, AT.label, title)
    this.text(
      row,
      AT.unit,
      fieldFacts(field).percent === true ? '%' : unitText(words, fieldFacts(field).unit),
    )
    this.text(row, AT.source, input.source ?? '')
    this.text(row, AT.grade, words.terms.grades[input.grade ?? 'estimate'])
    this.text(row, AT.date, input.date ?? '')
    this.text(row, AT.note, input.note ?? '')
    this.numbers(placed, row)
    if (isSeries(input)) this.labelRange(words, placed, row)
  }

  private text(row: number, column: number, text: string): void {
    if (text !== '')
      this.cells.push(textCell(row, column, text, { role: column < AT.value ? 'label' : 'note' }))
  }

  private labelRange({ workbook }: Catalogue, { input }: InputRow, row: number): void {
    const labels = [
      ...(input.low !== undefined ? [workbook.heads.low] : []),
      ...(input.high !== undefined ? [workbook.heads.high] : []),
    ]
    labels.forEach((label, i) =>
      this.cells.push(textCell(row + 1 + i, AT.label, label, { role: 'note', indent: 1 })),
    )
  }

  private numbers(placed: InputRow, row: number): void {
    const { path, input, first } = placed
    withEachNumber(input, (part, value, year) => {
      const column =
        year === undefined ? AT[part === 'value' ? 'value' : part] : AT.years + (first ?? 0) + year - 1
      const at = year === undefined || part === 'value' ? row : row + rangeRow(placed, part)
      this.number(placed, at, column, toDecimal(value).toNumber(), part === 'value')
      this.names.set(
        inputName(this.context.case, path, part, year),
        onSheet(this.sheet, absoluteAddress(at, column)),
      )
      return value
    })
    if (isSeries(input) && placed.holds) this.hold(placed, row, input.values.length)
  }

  private get sheet(): string {
    return this.context.sheets.inputs
  }

  private number(placed: InputRow, row: number, column: number, value: number, isValue: boolean): void {
    const facts = fieldFacts(placed.field)
    const isShape = facts.structural === true || isRealism(placed.path)
    const look: CellLook = { role: isShape ? 'structural' : 'input', format: inputFormat(placed.field) }
    this.cells.push({ row, column, content: { kind: 'number', value }, look })
    if (isShape && isValue) {
      const { title, about } = nameOf(this.context, placed)
      const name = about === '' ? title : `${title}, ${about}`
      this.structural.push({ name, address: onSheet(this.sheet, absoluteAddress(row, column)), value })
    }
    this.validations.push({
      row,
      column,
      low: facts.min,
      high: facts.max,
      isWhole: facts.integer === true,
      ...boundsText(this.context.words, facts.percent === true, facts.min, facts.max),
    })
  }

  /** After the last number of a series that number holds, by a formula, so that a change of it goes on. */
  private hold({ field, first, input }: InputRow, row: number, count: number): void {
    const format: NumberLook = inputFormat(field)
    const last = isSeries(input) ? input.values.at(-1) : undefined
    if (first === null || last === undefined) return
    for (let at = first + count; at <= this.lastColumn; at++)
      this.cells.push({
        row,
        column: AT.years + at,
        content: {
          kind: 'formula',
          formula: relativeAddress(row, AT.years + at - 1),
          result: toDecimal(last).toNumber(),
        },
        look: { role: 'calculated', format },
      })
  }
}

/** A rule has no name of its own: it is called by its scheme. */
function nameOf(
  { words, case: c }: SheetContext,
  { path, field }: InputRow,
): { title: string; about: string } {
  const { title, about } = nameOfInput(words, c, { path, field, index: null })
  const [root, id = ''] = path.split('.')
  const rule = root === 'rules' ? wordIn(words.terms.fundingRules, id) : undefined
  return { title, about: about ?? rule ?? '' }
}

function rangeRow({ input }: InputRow, part: 'low' | 'high'): number {
  return part === 'low' || input.low === undefined ? 1 : 2
}

function boundsText({ workbook, format }: Catalogue, percent: boolean, low: number, high: number) {
  const text = (value: number) => (percent ? `${format.count(value * 100)}%` : format.count(value))
  return { title: workbook.sheets.inputs, message: workbook.notes.bounds(text(low), text(high)) }
}

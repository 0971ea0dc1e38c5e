import type { Addresses } from '../formula/formula-text.ts'
import { AT, type Layout } from './layout.ts'
import { isHeading, type PlannedRow, type PlannedSheet } from './planned-row.ts'
import type { CellContent, CellLook, PlacedCell, SheetPlan } from './sheet.ts'

/** Title, note, an empty row and the heads stand above the first row. */
const FIRST_ROW = 4
const HEADS_ROW = 3

export function placeYearsSheet(layout: Layout, sheet: PlannedSheet): void {
  sheet.lines.forEach((line, i) => {
    if (isHeading(line)) return
    const place = { sheet: sheet.name, row: FIRST_ROW + i, single: AT.single, years: AT.years }
    for (const key of line.keys) layout.place(key, place)
  })
}

export interface YearsSheetWords {
  readonly about: string
  readonly label: string
  readonly unit: string
}

/** A sheet of which the rows have their place, with every formula written out. */
export function planYearsSheet(
  sheet: PlannedSheet,
  words: YearsSheetWords,
  addresses: Addresses,
  tabColour: string,
): SheetPlan {
  const behind = sheet.behindHeads ?? []
  const { yearWidth = 12 } = sheet
  const heads = [words.about, words.label, words.unit, sheet.singleHead, '', ...sheet.heads, ...behind]
  const cells: PlacedCell[] = [
    textCell(0, 0, sheet.title, { role: 'title' }),
    textCell(1, 0, sheet.note, { role: 'note' }),
    ...heads.map((head, column) => textCell(HEADS_ROW, column, head, { role: 'head' })),
  ]
  sheet.lines.forEach((line, i) => {
    const row = FIRST_ROW + i
    if (isHeading(line)) cells.push(textCell(row, 0, line.heading, { role: 'heading' }))
    else cells.push(...rowCells(row, line, addresses, AT.years + sheet.heads.length))
  })
  return {
    name: sheet.name,
    cells,
    widths: [30, 38, 16, 14, 2, ...sheet.heads.map(() => yearWidth), ...behind.map(() => 20)],
    heights: new Map([
      [0, 24],
      [
        HEADS_ROW,
        linesHigh(
          Math.max(
            1,
            ...heads.map((head) => Math.ceil(head.length / yearWidth) + (head.length > yearWidth ? 1 : 0)),
          ),
        ),
      ],
    ]),
    frozen: { rows: FIRST_ROW, columns: AT.years },
    heads: HEADS_ROW,
    tabColour,
    isHidden: false,
    isPortrait: false,
    validations: [],
  }
}

/** The height of so many lines of text. */
export function linesHigh(lines: number): number {
  return 15 * lines
}

function rowCells(
  row: number,
  line: PlannedRow,
  addresses: Addresses,
  behindAt: number,
): readonly PlacedCell[] {
  const words = [line.about, line.label, line.unit]
  const texts = words.map((text, column) =>
    textCell(row, column, text, { role: column === 2 ? 'note' : 'label' }),
  )
  const single = line.single?.(addresses)
  const format = line.singleFormat ?? line.format
  return [
    ...texts,
    ...(single === undefined ? [] : [cell(row, AT.single, single, { role: line.look, format })]),
    ...[...line.years].map(([column, write]) =>
      cell(row, AT.years + column, write(addresses), {
        role: line.look,
        format: line.format,
        ...(line.breaks?.has(column) === true ? { isBreak: true } : {}),
      }),
    ),
    ...(line.behind ?? []).map((value, i) => behindCell(row, behindAt + i, value)),
  ]
}

function behindCell(row: number, column: number, value: string | number): PlacedCell {
  return typeof value === 'string'
    ? textCell(row, column, value, { role: 'note' })
    : cell(row, column, { kind: 'number', value }, { role: 'note', format: 'whole' })
}

/** More than a program reads of a formula; it would call the whole file broken. */
const LONGEST = 8_000

function cell(row: number, column: number, content: CellContent, look: CellLook): PlacedCell {
  const isTooLong = content.kind === 'formula' && content.formula.length > LONGEST
  return isTooLong && typeof content.result === 'number'
    ? { row, column, content: { kind: 'number', value: content.result }, look }
    : { row, column, content, look }
}

export function textCell(row: number, column: number, text: string, look: CellLook): PlacedCell {
  return { row, column, content: { kind: 'text', text }, look }
}

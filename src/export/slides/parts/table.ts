import type { ExportColour } from '../../export-colours.ts'
import { emu } from '../layout/box.ts'
import type { Paragraph, TableColumn, TablePiece } from '../slide.ts'
import { e, type Element, val } from '../xml/element.ts'
import { solid, textBody } from './text-body.ts'

/** Points around the text of a cell. */
export const CELL = { side: 6, above: 3.5 }
export const HEAD_HEIGHT = 24

/** A table with lines between its rows and a first row that is its head. */
export function tableXml({ columns, rows, size }: TablePiece, locale: string): Element {
  const head = columns.map((column) => column.head)
  const row = (cells: readonly string[], height: number, style: Partial<Paragraph>, line: ExportColour) =>
    e(
      'a:tr',
      { h: emu(height) },
      ...columns.map((column, n) => cell({ ...style, text: cells[n] ?? '', size }, column, line, locale)),
    )
  return e(
    'a:tbl',
    {},
    e('a:tblPr', { firstRow: 1 }),
    e('a:tblGrid', {}, ...columns.map(({ width }) => e('a:gridCol', { w: emu(width) }))),
    row(head, HEAD_HEIGHT, { bold: true, colour: 'ink-muted' }, 'rule-strong'),
    ...rows.map(({ cells, height }) => row(cells, height, {}, 'rule')),
  )
}

function cell(paragraph: Paragraph, { isNumber }: TableColumn, line: ExportColour, locale: string): Element {
  return e(
    'a:tc',
    {},
    textBody('a:txBody', [{ ...paragraph, isRight: isNumber === true }], locale),
    e(
      'a:tcPr',
      {
        marL: emu(CELL.side),
        marR: emu(CELL.side),
        marT: emu(CELL.above),
        marB: emu(CELL.above),
        anchor: 't',
      },
      ...['a:lnL', 'a:lnR', 'a:lnT'].map((side) => e(side, { w: 0 }, e('a:noFill'))),
      e('a:lnB', { w: emu(0.75) }, solid(line), val('a:prstDash', 'solid')),
      e('a:noFill'),
    ),
  )
}

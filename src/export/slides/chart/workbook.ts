import { referenceOf } from '../../../case-file/workbook/cell-reference.ts'
import { literalCellText } from '../../cell-text.ts'
import { e, type Element, val } from '../xml/element.ts'
import { packed } from '../xml/package.ts'
import { SPACES } from '../xml/spaces.ts'
import type { Drawing, SheetColumn } from './drawing.ts'

const SHEET = 'spreadsheetml'
const WORKBOOK = 'xl/workbook.xml'

/** The sheet behind a chart, which opens when someone edits the numbers: names in column A, a series in each column after. */
export function chartWorkbook(drawing: Drawing, sheet: string): Uint8Array {
  const worksheet = 'xl/worksheets/sheet1.xml'
  const styles = 'xl/styles.xml'
  return packed(
    [{ id: 'book', type: 'officeDocument', to: WORKBOOK }],
    [
      {
        path: WORKBOOK,
        type: `officedocument.${SHEET}.sheet.main`,
        content: e(
          'workbook',
          { xmlns: SPACES.sheet, 'xmlns:r': SPACES.r },
          e('sheets', {}, e('sheet', { name: sheet, sheetId: 1, 'r:id': 'sheet' })),
        ),
        relations: [
          { id: 'sheet', type: 'worksheet', to: worksheet },
          { id: 'styles', type: 'styles', to: styles },
        ],
      },
      { path: worksheet, type: `officedocument.${SHEET}.worksheet`, content: worksheetXml(drawing) },
      { path: styles, type: `officedocument.${SHEET}.styles`, content: stylesXml() },
    ],
  )
}

function worksheetXml({ categories, series, besides }: Drawing): Element {
  const columns: readonly SheetColumn[] = [...series, ...besides]
  const row = (n: number, cells: readonly (Element | null)[]) => e('row', { r: n }, ...cells)
  return e(
    'worksheet',
    { xmlns: SPACES.sheet },
    e('cols', {}, e('col', { min: 1, max: 1, width: 36, customWidth: 1 })),
    e(
      'sheetData',
      {},
      row(
        1,
        columns.map(({ name }, n) => textCell(n + 1, 1, name)),
      ),
      ...categories.map((category, i) =>
        row(i + 2, [
          textCell(0, i + 2, category),
          ...columns.map(({ values }, n) => numberCell(n + 1, i + 2, values[i] ?? null)),
        ]),
      ),
    ),
  )
}

/** Columns from 0, rows from 1. Text in the cell itself: no text of a case can become a formula. */
function textCell(column: number, row: number, text: string): Element {
  const space = { 'xml:space': 'preserve' }
  return e(
    'c',
    { r: referenceOf({ column: column + 1, row }), t: 'inlineStr' },
    e('is', {}, e('t', space, literalCellText(text))),
  )
}

function numberCell(column: number, row: number, value: number | null): Element | null {
  return value === null
    ? null
    : e('c', { r: referenceOf({ column: column + 1, row }) }, e('v', {}, String(value)))
}

function stylesXml(): Element {
  return e(
    'styleSheet',
    { xmlns: SPACES.sheet },
    e('fonts', { count: 1 }, e('font', {}, val('sz', 11), val('name', 'Arial'))),
    e(
      'fills',
      { count: 2 },
      e('fill', {}, e('patternFill', { patternType: 'none' })),
      e('fill', {}, e('patternFill', { patternType: 'gray125' })),
    ),
    e('borders', { count: 1 }, e('border', {}, e('left'), e('right'), e('top'), e('bottom'), e('diagonal'))),
    e('cellStyleXfs', { count: 1 }, e('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    e('cellXfs', { count: 1 }, e('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })),
  )
}

import type { Cell, CellStyle, WriteSheet } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { literalCellText } from '../cell-text.ts'
import { relativeAddress } from './plan/cell-address.ts'
import type {
  CellContent,
  CellLook,
  NumberBounds,
  NumberLook,
  SheetPlan,
  WorkbookPlan,
} from './plan/sheet.ts'

/** Writes a planned workbook as xlsx; the only place that knows the package that does it. */
export async function writeWorkbook(plan: WorkbookPlan, madeAt: string): Promise<Uint8Array> {
  const at = new Date(madeAt)
  return writeXlsx({
    sheets: plan.sheets.map(writtenSheet),
    namedRanges: [...plan.names].map(([name, range]) => ({ name, range })),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title: plan.title, creator: 'Baatwijzer', created: at, modified: at },
  })
}

function writtenSheet(sheet: SheetPlan): WriteSheet {
  const cells = new Map<string, Partial<Cell>>()
  for (const { row, column, content, look } of sheet.cells)
    cells.set(`${String(row)},${String(column)}`, { ...written(content), style: styleOf(look) })
  const heads = sheet.heads > 0 ? `$${String(sheet.heads + 1)}:$${String(sheet.heads + 1)}` : undefined
  return {
    name: sheet.name,
    cells,
    rows: [],
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 ? { freezePane: sheet.frozen } : {}),
    dataValidations: sheet.validations.map(validation),
    conditionalRules: [],
    protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true },
    view: { showGridLines: false, tabColor: { rgb: sheet.tabColour } },
    hidden: sheet.isHidden,
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.isPortrait ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: pagesWide(sheet),
      fitToHeight: 0,
      margins: { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
      ...(heads === undefined ? {} : { printTitlesRow: heads, printTitlesColumn: '$A:$C' }),
    },
    headerFooter: { oddHeader: '&L&F&R&A', oddFooter: '&R&P / &N' },
  }
}

/** What still reads on a sheet of A4. */
const PAGE_WIDTH = 260

function pagesWide({ widths }: SheetPlan): number {
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH)
}

function written(content: CellContent): Partial<Cell> {
  switch (content.kind) {
    case 'text':
      return { value: cellText(content.text), type: 'string' }
    case 'number':
      return { value: content.value, type: 'number' }
    case 'formula':
      return {
        value: content.result,
        type: 'formula',
        formula: content.formula,
        formulaResult: content.result,
      }
    case 'link':
      return {
        value: cellText(content.text),
        type: 'string',
        hyperlink: { target: '', location: content.to },
      }
  }
}

/** As it is: also two characters that XML cannot hold, which the package lets through. */
function cellText(text: string): string {
  return literalCellText(text).replace(
    /[\uFFFE\uFFFF]/g,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase()}_`,
  )
}

const FORMATS: Readonly<Record<NumberLook, string>> = {
  euro: '#,##0;[Red]-#,##0;0',
  cents: '#,##0.00;[Red]-#,##0.00;0.00',
  share: '0.0%;[Red]-0.0%',
  rate: '0.0##%;[Red]-0.0##%',
  number: '#,##0.00;[Red]-#,##0.00',
  whole: '#,##0',
  factor: '0.0000',
  year: '0',
  text: 'General',
}

const INK = { rgb: '1B2430' }
const QUIET = { rgb: '5A6675' }
const RULE = { style: 'thin', color: { rgb: 'C9D1DB' } } as const
const FILLS: Partial<Record<CellLook['role'], string>> = {
  input: 'FFF4CC',
  structural: 'E6E9ED',
  head: '1F3A5F',
  total: 'EAF3EE',
}

const styles = new Map<string, CellStyle>()

/** The same style each time for the same look, so that a workbook has few. */
function styleOf(look: CellLook): CellStyle {
  const key = JSON.stringify(look)
  const known = styles.get(key) ?? newStyle(look)
  styles.set(key, known)
  return known
}

function newStyle({ role, format, isBreak, indent }: CellLook): CellStyle {
  const fill = FILLS[role]
  const isInput = role === 'input' || role === 'structural'
  return {
    font: fontOf(role),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(format === undefined ? {} : { numFmt: FORMATS[format] }),
    alignment: {
      vertical: 'top',
      wrapText: role === 'plain' || role === 'head',
      ...(role === 'head' ? { horizontal: 'center' } : {}),
      ...(format !== undefined && format !== 'text' ? { horizontal: 'right' } : {}),
      ...(indent === undefined ? {} : { indent }),
    },
    border: {
      ...(isInput ? { top: RULE, bottom: RULE, left: RULE, right: RULE } : {}),
      ...(role === 'total' ? { top: RULE } : {}),
      ...(isBreak === true ? { left: { style: 'dotted', color: { rgb: 'B5442E' } } } : {}),
    },
    protection: { locked: !isInput },
  }
}

function fontOf(role: CellLook['role']): NonNullable<CellStyle['font']> {
  const font = { name: 'Calibri', size: 11, color: INK }
  switch (role) {
    case 'title':
      return { ...font, size: 16, bold: true }
    case 'heading':
      return { ...font, size: 12, bold: true, color: { rgb: '1F3A5F' } }
    case 'head':
      return { ...font, bold: true, color: { rgb: 'FFFFFF' } }
    case 'total':
      return { ...font, bold: true }
    case 'note':
      return { ...font, color: QUIET }
    case 'input':
    case 'structural':
      return { ...font, color: { rgb: '1D4E9E' } }
    default:
      return font
  }
}

function validation({ row, column, low, high, isWhole, title, message }: NumberBounds) {
  return {
    type: isWhole ? ('whole' as const) : ('decimal' as const),
    operator: 'between' as const,
    formula1: String(low),
    formula2: String(high),
    allowBlank: false,
    showErrorMessage: true,
    errorStyle: 'stop' as const,
    errorTitle: title,
    errorMessage: message,
    range: relativeAddress(row, column),
  }
}

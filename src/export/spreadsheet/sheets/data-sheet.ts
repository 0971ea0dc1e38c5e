import { CASE_NAMES, NEWEST_FORM, WORKBOOK_FORM } from '../../../case-file/workbook/case-names.ts'
import { casePieces } from '../../../case-file/workbook/case-pieces.ts'
import { writeCase } from '../../../case-file/write-case.ts'
import type { BusinessCase } from '../../../domain/business-case.ts'
import { absoluteAddress, onSheet } from '../plan/cell-address.ts'
import type { PlacedCell, SheetPlan } from '../plan/sheet.ts'
import { textCell } from '../plan/years-sheet.ts'

export interface DataSheet {
  readonly plan: SheetPlan
  readonly names: ReadonlyMap<string, string>
}

/** The case itself, hidden, so that the workbook can be opened in the app again. */
export function dataSheet(name: string, c: BusinessCase): DataSheet {
  const pieces = casePieces(writeCase(c))
  const cells: PlacedCell[] = [
    textCell(0, 0, `${WORKBOOK_FORM} ${String(NEWEST_FORM)}`, { role: 'plain' }),
    { row: 1, column: 0, content: { kind: 'number', value: pieces.length }, look: { role: 'plain' } },
    ...pieces.map((piece, row) => textCell(row, 1, piece, { role: 'plain' })),
  ]
  const at = (row: number, column: number) => onSheet(name, absoluteAddress(row, column))
  return {
    plan: {
      name,
      cells,
      widths: [24, 60],
      heights: new Map(pieces.map((_, row) => [row, 15])),
      frozen: { rows: 0, columns: 0 },
      heads: 0,
      tabColour: '888888',
      isHidden: true,
      isPortrait: true,
      validations: [],
    },
    names: new Map([
      [CASE_NAMES.form, at(0, 0)],
      [CASE_NAMES.pieces, at(1, 0)],
      [CASE_NAMES.text, at(0, 1)],
    ]),
  }
}

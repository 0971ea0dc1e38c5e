import type { PlannedSheet } from '../plan/planned-row.ts'
import { Flows, ratesRow } from './flow-rows.ts'
import { columnsRow, paybackRows } from './payback-rows.ts'
import { SCAN_RATES } from './scan-rates.ts'
import type { SheetContext } from './sheet-context.ts'

export function returnsSheet(context: SheetContext): PlannedSheet {
  const { workbook } = context.words
  const { views } = context.calculation.model
  const flows = new Flows(context)
  return {
    name: context.sheets.returns,
    title: context.sheets.returns,
    note: workbook.notes.returns,
    lines: [
      columnsRow(context),
      { heading: workbook.figures.payback },
      ...views.flatMap((view) => paybackRows(context, view)),
      { heading: workbook.rows.flow },
      flows.times(),
      ...views.flatMap((view) => flows.rows(view)),
      { heading: workbook.rows.scan },
      ratesRow(context),
      ...views.flatMap((view) => flows.scan(view)),
      { heading: workbook.figures.rateOfReturn },
      ...views.flatMap((view) => flows.found(view)),
    ],
    heads: [...context.heads(), ...SCAN_RATES.slice(context.columns.length).map(() => '')],
    singleHead: workbook.heads.single,
  }
}

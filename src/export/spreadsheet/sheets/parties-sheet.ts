import { viewPath } from '../../../engine/formulas/statement.ts'
import type { LedgerCategory } from '../../../engine/formulas/ledger.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { PlannedRow, PlannedSheet } from '../plan/planned-row.ts'
import { linesBySubject, rowsOn } from './calculation-sheet.ts'
import { type SheetContext, written } from './sheet-context.ts'
import { viewName } from './statement-sheet.ts'

/** Parties and society, for the whole case. */
export function partyViews({ calculation }: SheetContext): readonly ViewReport[] {
  return calculation.model.views.filter(({ statement }) => statement.view.scope.kind === 'case')
}

/** Categories in which any party has something, without the books, which are no value. */
function matrixCategories(context: SheetContext): readonly LedgerCategory[] {
  const found = partyViews(context).flatMap(({ statement }) =>
    statement.rows.flatMap(({ category }) => (isValue(category) ? [category] : [])),
  )
  return [...new Set(found)]
}

function isValue(category: LedgerCategory): boolean {
  return !['depreciation', 'disposal-loss', 'interest'].includes(category)
}

export function matrixKey(view: ViewReport): string {
  return `matrix:${viewPath(view.statement.view)}`
}

export function partiesSheet(context: SheetContext): PlannedSheet {
  const { words } = context
  const { workbook } = words
  const categories = matrixCategories(context)
  return {
    name: context.sheets.parties,
    title: context.sheets.parties,
    note: workbook.notes.parties,
    lines: [
      { heading: workbook.rows.matrix },
      ...partyViews(context).map((view) => matrixRow(context, view, categories)),
      ...linesBySubject(context, rowsOn(context, 'parties')),
    ],
    heads: categories.map((category) => words.terms.ledgerCategories[category]),
    singleHead: workbook.heads.total,
    yearWidth: 14,
  }
}

function matrixRow(
  context: SheetContext,
  view: ViewReport,
  categories: readonly LedgerCategory[],
): PlannedRow {
  const { calculation, words } = context
  const { statement } = view
  const cells = categories.flatMap((category, i) => {
    const row = statement.rows.find((each) => each.category === category)
    return row === undefined ? [] : [[i, context.referring(row.presentValue, null)] as const]
  })
  const total = calculation.total(
    statement.rows.filter(({ category }) => isValue(category)).map(({ presentValue }) => presentValue),
  )
  const key = matrixKey(view)
  return {
    keys: [key],
    about: viewName(context, view),
    label: words.meanings.netPresentValue.title,
    unit: words.units.EUR[1],
    look: statement.view.stakeholder === 'society' ? 'total' : 'calculated',
    format: 'euro',
    years: new Map(cells),
    single: (addresses) =>
      written(`SUM(${addresses.range(key, 0, Math.max(0, categories.length - 1))})`, total.toNumber()),
  }
}

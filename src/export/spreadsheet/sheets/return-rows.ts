import { viewPath } from '../../../engine/formulas/statement.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import type { PlannedRow } from '../plan/planned-row.ts'

/** The keys of what is found on the flows of a view. */
export function returnKey(view: ViewReport, what: string): string {
  return `returns:${viewPath(view.statement.view)}:${what}`
}

export function returnRow(
  keys: readonly string[],
  about: string,
  label: string,
  unit = '',
): Omit<PlannedRow, 'years'> {
  return { keys, about, label, unit, look: 'calculated', format: 'number' }
}

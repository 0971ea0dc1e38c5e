import type { Calculation } from '../../engine/calculation.ts'
import { csvText } from '../../quantity/cells/csv-text.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { moneyRows } from './money-rows.ts'
import { normRows } from './norm-rows.ts'
import { peopleRows } from './people-rows.ts'
import { statementRows } from './statement-rows.ts'

/**
 * Every result of a case as one long table for a Dutch spreadsheet, named as the app names them: subject; item; unit; year; value.
 * Amounts to the cent; the year is empty for what is no year's own.
 */
export function caseCsv(calculation: Calculation, words: Catalogue): Promise<Uint8Array> {
  const { subject, item, unit, value } = words.exports.csv
  const rows = [
    [subject, item, unit, words.columns.year, value],
    ...calculation.model.views.flatMap((report) => statementRows(words, calculation, report)),
    ...normRows(words, calculation),
    ...peopleRows(words, calculation),
    ...moneyRows(words, calculation),
  ]
  return Promise.resolve(new TextEncoder().encode(csvText(rows)))
}

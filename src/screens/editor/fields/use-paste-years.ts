import { use } from 'react'
import type { FieldKey } from '../../../domain/fields.ts'
import { isSeries } from '../../../domain/input.ts'
import { valueAt } from '../../../domain/paths.ts'
import { MOST_YEARS, withYear, withYearAdded } from '../../../state/edits/with-series.ts'
import { useCaseStore } from '../../../state/use-case.ts'
import { NotationContext } from '../../../ui/notation.ts'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { readFieldText } from './read-field-text.ts'
import { seriesCellName } from './series-cell.tsx'

/** Pasted numbers fill the years from the focused one on; years that are not there yet are added. */
export function usePasteYears(path: string, field: FieldKey) {
  const store = useCaseStore()
  const notation = use(NotationContext)
  return (rows: readonly (readonly string[])[], at: SheetCell) => {
    // A column of years pastes as well as a row of them.
    const texts = rows.length > 1 && rows.every((row) => row.length === 1) ? rows.flat() : (rows[0] ?? [])
    const part = at.row === 'low' || at.row === 'high' ? at.row : 'values'
    const from = Number(at.column)
    const readings = texts
      .slice(0, MOST_YEARS - from)
      .map((text) => ({ text, value: readFieldText(text, field, notation) }))
    store.change(path, (base) =>
      readings.reduce((c, { value }, n) => {
        const series = valueAt(c, path)
        const isThere = isSeries(series) && from + n < series.values.length
        const longEnough = isThere ? c : withYearAdded(c, path)
        return value === null ? longEnough : withYear(longEnough, path, part, from + n, value)
      }, base),
    )
    readings.forEach(({ text, value }, n) => {
      if (value === null && text.trim() !== '')
        store.tellUnreadable(seriesCellName(path, part, from + n), text, true)
    })
  }
}

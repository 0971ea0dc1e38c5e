import type { FieldKey } from '../../../domain/fields.ts'
import { isSeries } from '../../../domain/input.ts'
import { valueAt } from '../../../domain/paths.ts'
import { useCase } from '../../../state/use-case.ts'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { useWords } from '../../words-context.ts'
import { ShownDecimal } from '../lines/shown-number.tsx'
import { DiffersFromBase } from './differs-from-base.tsx'
import { SeriesCell } from './series-cell.tsx'
import styles from './series-input.module.css'

interface FirstYearCellProps {
  readonly path: string
  readonly field: FieldKey
  readonly of: string
  readonly at: SheetCell
}

/** The first year of a series in the row of its line, and where it goes from there. */
export function FirstYearCell({ path, field, of, at }: FirstYearCellProps) {
  const words = useWords()
  const series = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  const last = isSeries(series) && series.values.length > 1 ? series.values.at(-1) : undefined
  const { label } = words.fields[field]
  return (
    <div className={styles.first}>
      <SeriesCell path={path} field={field} year={0} label={`${of}, ${label}`} cell={at} />
      {last === undefined ? null : (
        <span className={styles.later}>
          {words.editor.series.later} <ShownDecimal value={last} field={field} />
        </span>
      )}
      <DiffersFromBase path={path} field={field} label={`${of}, ${label}`} />
    </div>
  )
}

import type { FieldKey } from '../../../domain/fields.ts'
import { isSeries } from '../../../domain/input.ts'
import { valueAt } from '../../../domain/paths.ts'
import { type SeriesPart, withYear } from '../../../state/edits/with-series.ts'
import { useCase, useCaseStore } from '../../../state/use-case.ts'
import { DecimalField } from '../../../ui/decimal-field.tsx'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { numberFacts } from '../../number-facts.ts'

interface SeriesCellProps {
  readonly path: string
  readonly field: FieldKey
  readonly part?: SeriesPart
  /** Counted from 0, as the values are. */
  readonly year: number
  readonly label: string
  readonly cell: SheetCell
}

/** One year of a series, or of one end of its range. */
export function SeriesCell({ path, field, part = 'values', year, label, cell }: SeriesCellProps) {
  const store = useCaseStore()
  const series = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  const name = seriesCellName(path, part, year)
  const unreadableText = useCase(({ unreadable }) => unreadable[name]?.text ?? null)
  const { bounds, percent, integer, minDecimals } = numberFacts(field)
  const given = isSeries(series) ? series : null
  const value = given?.values[year]
  return (
    <DecimalField
      label={label}
      labelHidden
      value={given?.[part]?.[year] ?? null}
      onChange={(next, { committed }) => {
        if (next !== null) store.change(name, (base) => withYear(base, path, part, year, next), committed)
      }}
      onUnreadable={(text) => {
        store.tellUnreadable(name, text)
      }}
      unreadableText={unreadableText}
      percent={percent}
      integer={integer}
      required
      bounds={{
        min: part === 'high' ? (value ?? bounds.min) : bounds.min,
        max: part === 'low' ? (value ?? bounds.max) : bounds.max,
      }}
      minDecimals={minDecimals}
      variant="cell"
      cell={cell}
      name={name}
    />
  )
}

/** The first year goes by the path of the series itself, as that is where an explanation leads to. */
export function seriesCellName(path: string, part: SeriesPart, year: number): string {
  if (part !== 'values') return `${path}#${String(year)}|${part}`
  return year === 0 ? path : `${path}#${String(year)}`
}

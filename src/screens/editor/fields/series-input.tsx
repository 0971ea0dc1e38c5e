import { Minus, Plus } from 'lucide-react'
import { type FieldKey } from '../../../domain/fields.ts'
import { isSeries } from '../../../domain/input.ts'
import { valueAt } from '../../../domain/paths.ts'
import {
  MOST_YEARS,
  type SeriesPart,
  withLastYearRemoved,
  withRange,
  withYearAdded,
} from '../../../state/edits/with-series.ts'
import { useCase, useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { useWords } from '../../words-context.ts'
import { HeadingUnit } from '../lines/heading-unit.tsx'
import { DiffersFromBase } from './differs-from-base.tsx'
import { EvidenceOf } from './evidence-of.tsx'
import { SeriesCell } from './series-cell.tsx'
import styles from './series-input.module.css'
import { type SeriesStart, useYearNames } from './year-names.ts'
import { usePasteYears } from './use-paste-years.ts'

interface SeriesInputProps {
  readonly path: string
  readonly field: FieldKey
  /** What the first value is about. */
  readonly from: SeriesStart
  /** What happens after the last value: it holds, or there is nothing more. */
  readonly after?: 'holds' | 'nothing'
}

/** A number per year, typed into like a row of a sheet, with its range and evidence. */
export function SeriesInput({ path, field, from, after = 'holds' }: SeriesInputProps) {
  const words = useWords()
  const series = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  const nameOf = useYearNames(from)
  const paste = usePasteYears(path, field)
  if (!isSeries(series)) return null
  const { label, hint } = words.fields[field]
  const years = series.values.map((_, year) => nameOf(year))
  const parts: readonly SeriesPart[] = series.low || series.high ? ['low', 'values', 'high'] : ['values']
  return (
    <div className={styles.series}>
      <p className={styles.label} aria-hidden>
        {label} <HeadingUnit field={field} />
      </p>
      <Sheet caption={label} captionHidden className={styles.years} onPaste={paste}>
        <thead>
          <tr>
            {parts.length > 1 ? <td /> : null}
            {years.map((year) => (
              <th key={year} scope="col" data-number>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts
            .filter((part) => series[part] !== undefined)
            .map((part) => (
              <tr key={part}>
                {parts.length > 1 ? <th scope="row">{words.editor.series[part]}</th> : null}
                {years.map((name, year) => (
                  <td key={name}>
                    <SeriesCell
                      {...{ path, field, part, year }}
                      label={[label, name, part === 'values' ? null : words.editor.range[part]]
                        .filter(Boolean)
                        .join(', ')}
                      cell={{ row: part, column: String(year) }}
                    />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </Sheet>
      <p className={styles.hint}>
        {hint} {words.editor.series[after](years.at(-1) ?? '')}
      </p>
      <SeriesButtons path={path} years={series.values.length} hasRange={parts.length > 1} />
      <DiffersFromBase {...{ path, field, label }} />
      <EvidenceOf path={path} of={label} />
    </div>
  )
}

function SeriesButtons(props: { readonly path: string; readonly years: number; readonly hasRange: boolean }) {
  const { path, years, hasRange } = props
  const store = useCaseStore()
  const words = useWords().editor.series
  return (
    <div className={styles.buttons}>
      <Button
        look="quiet"
        size="small"
        disabled={years >= MOST_YEARS}
        onClick={() => store.change(path, (base) => withYearAdded(base, path))}
      >
        <Plus aria-hidden />
        {words.addYear}
      </Button>
      {years > 1 ? (
        <Button
          look="quiet"
          size="small"
          onClick={() => store.change(path, (base) => withLastYearRemoved(base, path))}
        >
          <Minus aria-hidden />
          {words.removeYear}
        </Button>
      ) : null}
      <Button
        look="quiet"
        size="small"
        disabled={useInVariant()}
        onClick={() => store.change(path, (base) => withRange(base, path, !hasRange))}
      >
        {hasRange ? words.withoutRange : words.withRange}
      </Button>
    </div>
  )
}

import { type ReactNode, useState } from 'react'
import type { FieldKey } from '../../../domain/fields.ts'
import { isInput, type Series } from '../../../domain/input.ts'
import type { PlacedInput } from '../../../domain/list-inputs.ts'
import type { DecimalText } from '../../../quantity/decimal-text.ts'
import { useBusinessCase, useCaseStore } from '../../../state/use-case.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { fieldValue } from '../../../wording/field-value.ts'
import { nameOfInput } from '../../../wording/name-of-input.ts'
import { rangedName } from '../../../wording/story/uncertainty/ranged-text.ts'
import { EvidenceFields } from '../fields/evidence-fields.tsx'
import { EvidenceButton } from '../fields/evidence-of.tsx'
import { HeadingUnit } from '../lines/heading-unit.tsx'
import { InputRow } from '../lines/inputs-sheet.tsx'
import { useWords } from '../../words-context.ts'
import styles from './assumptions.module.css'

interface AssumptionRowProps {
  readonly placed: PlacedInput
  /** What it does to the result, in words. */
  readonly effect: string
}

/** One number of the case, to be changed where it stands; what goes by year leads to its own place. */
export function AssumptionRow({ placed, effect }: AssumptionRowProps) {
  const c = useBusinessCase()
  const words = useWords()
  const { path, field, input } = placed
  const { title, about } = nameOfInput(words, c, { path, field, index: null })
  const head = (
    <>
      <span className={styles.name}>{title}</span> <HeadingUnit field={field} />
      {about === null ? null : <span className={styles.about}>{about}</span>}
    </>
  )
  const label = rangedName(words, c, placed)
  const beside = <td data-number>{effect}</td>
  return isInput(input) ? (
    <InputRow input={{ path, field, label, head }} beside={beside} />
  ) : (
    <SeriesRow {...{ placed, head, label, beside }} />
  )
}

interface SeriesRowProps extends Pick<AssumptionRowProps, 'placed'> {
  readonly head: ReactNode
  readonly label: string
  readonly beside: ReactNode
}

function SeriesRow({ placed: { path, field, input }, head, label, beside }: SeriesRowProps) {
  const words = useWords()
  const store = useCaseStore()
  const [isOpen, setIsOpen] = useState(false)
  if (isInput(input)) return null
  const written = (values: Series['low']) => (values === undefined ? '' : firstToLast(words, field, values))
  return (
    <>
      <tr>
        <th scope="row">{head}</th>
        <td data-number>{written(input.low)}</td>
        <td data-number>
          <button
            type="button"
            className={styles.years}
            aria-label={words.editor.assumptions.change(label)}
            onClick={() => store.goTo(path)}
          >
            {written(input.values)}
          </button>
        </td>
        <td data-number>{written(input.high)}</td>
        <td>
          <EvidenceButton path={path} of={label} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
        </td>
        {beside}
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={6}>
            <EvidenceFields path={path} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** Where it begins and where it ends: what lies between is one click away. */
function firstToLast(words: Catalogue, field: FieldKey, values: readonly DecimalText[]): string {
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined) return ''
  const ends = values.length === 1 ? [first] : [first, last]
  return ends.map((value) => fieldValue(words, field, value)).join(values.length > 2 ? ' … ' : ' · ')
}

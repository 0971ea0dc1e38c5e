import { use } from 'react'
import type { FieldKey } from '../../../domain/fields.ts'
import { isInput } from '../../../domain/input.ts'
import { valueAt } from '../../../domain/paths.ts'
import type { DecimalText } from '../../../quantity/decimal-text.ts'
import { useCase } from '../../../state/use-case.ts'
import { NotationContext } from '../../../ui/notation.ts'
import { writeNumber } from '../../../quantity/number-entry.ts'
import { numberFacts } from '../../number-facts.ts'
import styles from './inputs-sheet.module.css'

/** A number that is edited in the row of its line. */
export function ShownNumber({ path, field }: { readonly path: string; readonly field: FieldKey }) {
  const input = useCase(({ calculation }) => valueAt(calculation.businessCase, path))
  return isInput(input) ? <ShownDecimal value={input.value} field={field} /> : null
}

export function ShownDecimal({ value, field }: { readonly value: DecimalText; readonly field: FieldKey }) {
  const notation = use(NotationContext)
  const { percent, minDecimals } = numberFacts(field)
  return <span className={styles.shown}>{writeNumber(value, notation, { percent, minDecimals })}</span>
}

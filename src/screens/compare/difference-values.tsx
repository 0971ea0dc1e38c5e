import type { Difference } from '../../domain/case-differences.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { placeValue } from '../../wording/place-value.ts'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'

interface DifferenceValuesProps {
  readonly difference: Difference
  readonly own: Calculation
  readonly other: Calculation
}

/** Two cells: what this case has, and what the other has. */
export function DifferenceValues({ difference, own, other }: DifferenceValuesProps) {
  const words = useWords()
  const isNumber = difference.kind === 'number' || difference.kind === 'years' || undefined
  return (
    <>
      <td data-number={isNumber} className={styles.has}>
        {placeValue(words, own.businessCase, difference)}
      </td>
      <td data-number={isNumber} className={styles.has}>
        {placeValue(words, other.businessCase, difference)}
      </td>
    </>
  )
}

import type { Difference } from '../../domain/case-differences.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { Badge } from '../../ui/badge.tsx'
import { useWords } from '../words-context.ts'
import styles from './compare.module.css'
import { nameOfDifference } from './name-of-difference.ts'

interface DifferenceNameProps {
  readonly difference: Difference
  readonly own: Calculation
  readonly other: Calculation
}

export function DifferenceName({ difference, own, other }: DifferenceNameProps) {
  const words = useWords()
  const { title, about } = nameOfDifference(words, own.businessCase, other.businessCase, difference)
  const { kind } = difference
  const isLine = kind === 'added' || kind === 'removed'
  return (
    <>
      {title}{' '}
      {isLine ? (
        <Badge tone={kind === 'added' ? 'accent' : 'warning'}>{words.views.compare.kinds[kind]}</Badge>
      ) : null}
      <span className={styles.about} data-cell="">
        {[about, isLine ? null : words.views.compare.kinds[kind]].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

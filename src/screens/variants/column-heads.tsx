import type { VariantColumn } from '../../engine/analysis/variants.ts'
import { useCase } from '../../state/use-case.ts'
import { nameOf } from '../../wording/story/figures/variants-cash.ts'
import { useWords } from '../words-context.ts'
import styles from './variants.module.css'

interface ColumnHeadsProps {
  readonly columns: readonly VariantColumn[]
  /** The column that the others are compared with; null where nothing is compared. */
  readonly against: number | null
  readonly first: string
}

/** The base and the variants by name, and which one the others are compared with. */
export function ColumnHeads({ columns, against, first }: ColumnHeadsProps) {
  const words = useWords()
  const chosen = useCase(({ variantId }) => variantId)
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {columns.map((column, n) => (
          <th
            key={column.variant?.id ?? 'base'}
            scope="col"
            data-number
            data-chosen={(column.variant?.id ?? null) === chosen && chosen !== null ? true : undefined}
          >
            <span className={styles.head}>{nameOf(words, column)}</span>
            {n === against && columns.length > 1 ? (
              <span className={styles.against}>{words.views.variants.side.comparedWith}</span>
            ) : null}
          </th>
        ))}
      </tr>
    </thead>
  )
}

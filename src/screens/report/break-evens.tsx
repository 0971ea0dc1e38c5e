import { useId } from 'react'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { BreakEven } from '../../engine/analysis/break-even.ts'
import { breakEvenLine } from '../../wording/story/uncertainty/break-even-text.ts'
import { useWords } from '../words-context.ts'
import styles from './paper.module.css'
import { MEASURE } from './use-sensitivity.ts'

interface BreakEvensProps {
  readonly businessCase: BusinessCase
  readonly found: readonly BreakEven[]
}

/** How far the heaviest numbers may go before the provider keeps nothing. */
export function BreakEvens({ businessCase, found }: BreakEvensProps) {
  const words = useWords()
  const text = words.views.uncertainty.breakEven.all
  const id = useId()
  if (found.length === 0) return null
  return (
    <div className={styles.block}>
      <h3 id={id}>{words.views.paper.chapters.uncertainty.breakEven}</h3>
      <p className={styles.small}>{text.subtitle}</p>
      <table aria-labelledby={id} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.input}</th>
            <th scope="col">{text.base}</th>
            <th scope="col">{text.needed}</th>
            <th scope="col" data-number>
              {text.room}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map((result) => {
            const line = breakEvenLine(words, businessCase, MEASURE, result)
            return (
              <tr key={line.path}>
                <th scope="row">{line.name}</th>
                <td>{line.base}</td>
                <td>
                  {line.needed}
                  {line.inRange === null ? '' : ` (${line.inRange ? text.inRange : text.outOfRange})`}
                </td>
                <td data-number>{line.room}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

import type { Refusal } from '../case-file/refusal.ts'
import { refusalText } from '../wording/refusal-text.ts'
import styles from './refusal-list.module.css'
import { useWords } from './words-context.ts'

/** Where each thing goes wrong, why, and what to do about it. */
export function RefusalList({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const words = useWords()
  return (
    <ul className={styles.refusals}>
      {refusals.map((refusal) => {
        const { place, reason, mend } = refusalText(words, refusal)
        return (
          <li key={`${refusal.path} ${refusal.code}`}>
            {refusal.path === '' ? null : <strong>{place}: </strong>}
            {reason} {mend}
          </li>
        )
      })}
    </ul>
  )
}

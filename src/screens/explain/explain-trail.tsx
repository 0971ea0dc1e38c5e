import type { Calculation } from '../../engine/calculation.ts'
import { useWords } from '../words-context.ts'
import styles from './explain.module.css'
import { pageName } from './page-name.ts'

interface ExplainTrailProps {
  readonly calculation: Calculation
  /** Paths of the pages before this one. */
  readonly before: readonly string[]
  readonly onGo: (path: string) => void
}

/** The way back to the number with which it began. */
export function ExplainTrail({ calculation, before, onGo }: ExplainTrailProps) {
  const words = useWords()
  if (before.length === 0) return null
  return (
    <nav aria-label={words.explain.trail} data-screen-only>
      <ol className={styles.trail}>
        {before.map((path) => {
          const { title, when } = pageName(words, calculation, path)
          return (
            <li key={path}>
              <button
                type="button"
                className={styles.step}
                onClick={() => {
                  onGo(path)
                }}
              >
                {when === null ? title : `${title} ${when}`}
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

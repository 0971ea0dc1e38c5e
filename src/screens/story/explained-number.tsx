import { useWords } from '../words-context.ts'
import { useExplain } from './explain-context.ts'
import styles from './explained-number.module.css'

interface ExplainedNumberProps {
  readonly text: string
  /** Of the number; null where there is nothing to explain. */
  readonly path: string | null
  readonly tabIndex?: number
}

/** A number in a table that opens its derivation. */
export function ExplainedNumber({ text, path, tabIndex }: ExplainedNumberProps) {
  const words = useWords()
  const explain = useExplain()
  if (path === null) return text
  return (
    <button
      type="button"
      className={styles.number}
      tabIndex={tabIndex}
      title={words.result.explainNumber}
      onClick={() => {
        explain(path)
      }}
    >
      {text}
    </button>
  )
}

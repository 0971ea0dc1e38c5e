import type { Refusal } from '../case-file/refusal.ts'
import { Button } from '../ui/button.tsx'
import { Callout } from '../ui/callout.tsx'
import { refusalText } from '../wording/refusal-text.ts'
import { useWords } from './words-context.ts'
import styles from './refused-file.module.css'

interface RefusedFileProps {
  readonly name: string
  readonly refusals: readonly Refusal[]
  readonly onDismiss: () => void
}

/** A file that was not opened: where it goes wrong, why, and what to do. */
export function RefusedFile({ name, refusals, onDismiss }: RefusedFileProps) {
  const words = useWords()
  const text = words.home.refused
  return (
    <Callout
      tone="negative"
      announced
      title={text.title(name)}
      actions={
        <Button size="small" onClick={onDismiss}>
          {text.dismiss}
        </Button>
      }
    >
      <p>{text.text}</p>
      <ul className={styles.refusals}>
        {refusals.map((refusal) => {
          const { place, reason, mend } = refusalText(words, refusal)
          return (
            <li key={`${refusal.path} ${refusal.code}`}>
              {place ? <strong>{place}: </strong> : null}
              {reason} {mend}
            </li>
          )
        })}
      </ul>
    </Callout>
  )
}

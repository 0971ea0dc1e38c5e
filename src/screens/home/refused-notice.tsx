import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { refusalText } from '../../wording/refusal-text.ts'
import { useWords } from '../words-context.ts'
import type { RefusedFile } from './home-props.ts'
import styles from './home-screen.module.css'

/** A file that was not opened: where it goes wrong, why, and what to do. */
export function RefusedNotice({
  refused,
  onDismiss,
}: {
  readonly refused: RefusedFile
  readonly onDismiss: () => void
}) {
  const words = useWords()
  const text = words.home.refused
  return (
    <Callout
      tone="negative"
      announced
      title={text.title(refused.name)}
      actions={
        <Button size="small" onClick={onDismiss}>
          {text.dismiss}
        </Button>
      }
    >
      <p>{text.text}</p>
      <ul className={styles.refusals}>
        {refused.refusals.map((refusal) => {
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

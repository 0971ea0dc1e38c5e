import { type SubmitEvent, useState } from 'react'
import type { Refusal } from '../../case-file/refusal.ts'
import { Button } from '../../ui/button.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { refusalText } from '../../wording/refusal-text.ts'
import { useWords } from '../words-context.ts'
import styles from './link.module.css'

interface AskPassphraseProps {
  /** Why the last one did not open the link; null before the first. */
  readonly wrong: Refusal | null
  readonly isBusy: boolean
  readonly onTry: (passphrase: string) => void
  readonly onLeave: () => void
}

/** Asks for what opens a locked link. What was typed stays, to be mended. */
export function AskPassphrase({ wrong, isBusy, onTry, onLeave }: AskPassphraseProps) {
  const words = useWords()
  const { locked } = words.link
  const [typed, setTyped] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const isEmpty = typed.trim() === ''
    setIsMissing(isEmpty)
    if (!isEmpty && !isBusy) onTry(typed)
  }
  const said = wrong === null || isBusy ? null : refusalText(words, wrong)
  return (
    <>
      <header className={styles.head}>
        <h1>{locked.title}</h1>
        <p className={styles.lead}>{locked.text}</p>
      </header>
      <form noValidate onSubmit={submit} className={styles.ask}>
        <SecretField
          label={locked.passphrase}
          value={typed}
          onChange={setTyped}
          show={locked.show}
          hide={locked.hide}
          problem={isMissing ? locked.missing : said && `${said.reason} ${said.mend}`}
        />
        <div className={styles.buttons}>
          <Button look="primary" submits aria-disabled={isBusy}>
            {locked.open}
          </Button>
          <Button onClick={onLeave}>{words.link.leave}</Button>
        </div>
      </form>
    </>
  )
}

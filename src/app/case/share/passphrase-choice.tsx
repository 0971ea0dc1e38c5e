import { type SubmitEvent, useState } from 'react'
import { passphraseStrength } from '../../../case-file/link/passphrase-strength.ts'
import { useWords } from '../../../screens/words-context.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckField } from '../../../ui/check-field.tsx'
import { SecretField } from '../../../ui/secret-field.tsx'
import { canLock } from '../../import/make-link.ts'
import styles from './share-menu.module.css'
import type { Passphrase } from './use-made-link.ts'

interface PassphraseChoiceProps {
  readonly passphrase: Passphrase
  readonly onChange: (passphrase: Passphrase) => void
}

/** Whether the link is locked, and with what. */
export function PassphraseChoice({ passphrase, onChange }: PassphraseChoiceProps) {
  const { lock } = useWords().link.share
  return (
    <div className={styles.choice}>
      <CheckField
        label={lock.label}
        hint={canLock() ? lock.hint : lock.insecure}
        disabled={!canLock()}
        checked={passphrase !== null}
        onChange={(isLocked) => onChange(isLocked ? 'not-yet' : null)}
      />
      {passphrase === null ? null : <PassphraseForm passphrase={passphrase} onChange={onChange} />}
    </div>
  )
}

function PassphraseForm({ passphrase, onChange }: PassphraseChoiceProps) {
  const { lock } = useWords().link.share
  const [typed, setTyped] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const type = (text: string) => {
    setTyped(text)
    setIsMissing(false)
    onChange('not-yet')
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const isEmpty = typed.trim() === ''
    setIsMissing(isEmpty)
    if (!isEmpty) onChange({ text: typed })
  }
  return (
    <form noValidate onSubmit={submit} className={styles.inside}>
      <SecretField
        label={lock.passphrase}
        value={typed}
        onChange={type}
        show={lock.show}
        hide={lock.hide}
        hint={typed.trim() === '' ? lock.advice : lock.strength[passphraseStrength(typed)]}
        problem={isMissing ? lock.missing : null}
      />
      {passphrase === 'not-yet' ? (
        <div className={styles.buttons}>
          <Button submits size="small">
            {lock.make}
          </Button>
        </div>
      ) : (
        <p role="status">{lock.made}</p>
      )}
    </form>
  )
}

import { type SubmitEvent, useState } from 'react'
import { LIMITS } from '../../case-file/limits.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../words-context.ts'
import styles from './history.module.css'

/** Gives the version that is on the screen a name. */
export function KeepMoment({ onKeep }: { readonly onKeep: (name: string) => Promise<void> }) {
  const words = useWords().views.history
  const [name, setName] = useState('')
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    void onKeep(name.trim())
    setName('')
  }
  return (
    <form className={styles.keep} onSubmit={keep} data-screen-only>
      <TextField
        label={words.name}
        placeholder={words.nameHint}
        value={name}
        maxLength={LIMITS.name}
        onChange={(typed) => setName(typed)}
      />
      <Button submits disabled={name.trim() === ''}>
        {words.keep}
      </Button>
    </form>
  )
}

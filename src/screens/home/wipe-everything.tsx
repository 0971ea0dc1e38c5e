import { type SubmitEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWords } from '../words-context.ts'
import styles from './home-screen.module.css'

interface WipeProps {
  readonly count: number
  readonly onWipe: () => Promise<void>
}

/** Asks once more, with a word to type: this is the one thing here that takes data away. */
export function WipeEverything({ count, onWipe }: WipeProps) {
  const words = useWords().home.safety.wipe
  const [isAsking, setIsAsking] = useState(false)
  const [typed, setTyped] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const close = () => {
    setIsAsking(false)
    setTyped('')
  }
  const wipe = (event: SubmitEvent) => {
    event.preventDefault()
    setIsBusy(true)
    void onWipe().finally(() => {
      setIsBusy(false)
      close()
    })
  }
  return (
    <>
      <Button look="quiet" onClick={() => setIsAsking(true)}>
        {words.open}
      </Button>
      {isAsking ? (
        <Dialog title={words.title} onClose={close}>
          <form onSubmit={wipe} className={styles.ask}>
            <p>{words.text(count)}</p>
            <TextField label={words.confirm} value={typed} onChange={(text) => setTyped(text)} />
            <div className={styles.buttons}>
              <Button submits look="danger" disabled={typed.trim().toUpperCase() !== words.word || isBusy}>
                {words.do}
              </Button>
              <Button onClick={close}>{words.cancel}</Button>
            </div>
          </form>
        </Dialog>
      ) : null}
    </>
  )
}

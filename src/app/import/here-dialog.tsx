import { useSyncExternalStore } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { hereQuestion } from './here-question.ts'
import styles from './arrivals.module.css'

/** Asks what to do with a file that holds a case which is here already. */
export function HereDialog() {
  const { app } = useWords()
  const question = useSyncExternalStore(hereQuestion.subscribe, hereQuestion.get)
  if (question === null) return null
  const words = app.file.here
  return (
    <Dialog title={words.title} onClose={() => question.answer('nothing')}>
      <div className={styles.ask}>
        <p>{words.text(question.file, question.name)}</p>
        <div className={styles.buttons}>
          <Button look="primary" onClick={() => question.answer('compare')}>
            {words.compare}
          </Button>
          <Button onClick={() => question.answer('new')}>{words.asNew}</Button>
          <Button look="quiet" onClick={() => question.answer('nothing')}>
            {app.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

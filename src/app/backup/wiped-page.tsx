import { useWords } from '../../screens/words-context.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import styles from '../frame/frame.module.css'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { restoreBackupFile } from './backup-actions.ts'
import { wipedBackup } from './wiped-state.ts'

/** What is left after a wipe: the page, and in its memory the way back. */
export function WipedPage({ backup }: { readonly backup: Blob }) {
  const { home } = useWords()
  const words = home.safety.wipe
  const undo = () => {
    void restoreBackupFile(backup, home.safety.restoring).then((outcome) => {
      if (outcome.kind === 'refused') return
      notices.tell({ text: home.safety.restored(outcome.added.length, outcome.same) })
      wipedBackup.become(null)
      goTo(routes.home)
    })
  }
  return (
    <main id="content" tabIndex={-1} className={styles.notice}>
      <Callout
        tone="info"
        announced
        title={words.doneTitle}
        actions={
          <>
            <Button onClick={undo}>{words.undo}</Button>
            <Button onClick={() => location.reload()}>{words.again}</Button>
          </>
        }
      >
        <p>{words.done}</p>
      </Callout>
    </main>
  )
}

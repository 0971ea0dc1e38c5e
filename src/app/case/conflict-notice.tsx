import { useSyncExternalStore } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { newId } from '../new-id.ts'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import styles from './case-bar.module.css'
import type { OpenedCase } from './use-opened-case.ts'

interface ConflictNoticeProps {
  readonly opened: OpenedCase
  readonly onReload: () => void
}

/** The same case was changed in another tab: which version stays here is the user's choice, and neither is lost. */
export function ConflictNotice({ opened: { autosave, store }, onReload }: ConflictNoticeProps) {
  const words = useWords()
  const status = useSyncExternalStore(autosave.subscribe, autosave.status)
  if (status.kind !== 'conflict') return null
  const { conflict } = words.app
  const takeTheirs = async () => {
    await autosave.discard()
    if (status.stored === 'changed') onReload()
    else goTo(routes.home)
  }
  const keepMine = async () => {
    const copy = { id: newId(), name: conflict.copyName(store.getState().history.present.name) }
    const outcome = await autosave.keepAsCopy(copy)
    if (outcome.kind === 'saved') goTo(routes.editor(copy.id))
    else notices.tell({ text: words.home.failed, tone: 'negative' })
  }
  return (
    <div className={styles.conflict} data-screen-only>
      <Callout
        tone="warning"
        announced
        title={conflict[status.stored]}
        actions={
          <>
            <Button look={status.unsaved ? 'plain' : 'primary'} onClick={() => void takeTheirs()}>
              {status.stored === 'changed' ? conflict.takeTheirs : conflict.toHome}
            </Button>
            <Button look={status.unsaved ? 'primary' : 'plain'} onClick={() => void keepMine()}>
              {conflict.keepMine}
            </Button>
          </>
        }
      >
        <p>{status.unsaved ? conflict.unsaved : conflict.nothingLost}</p>
      </Callout>
    </div>
  )
}

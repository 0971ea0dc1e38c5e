import { type SubmitEvent, use, useState } from 'react'
import { LIMITS } from '../../case-file/limits.ts'
import type { Agreement } from '../../domain/workshop.ts'
import type { Room } from '../../state/case-store.ts'
import { withAdded } from '../../state/edits/list-edits.ts'
import { useBase, useBusinessCase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { roomChanges } from '../../wording/story/room/agreements.ts'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'
import { LogList } from './log-list.tsx'
import styles from './workshop.module.css'

/** More at once nobody wants to read; all of them are written down. */
const MOST_TOLD = 5

interface LogPanelProps {
  readonly room: Room
  readonly today: () => string
  readonly shown: (text: string) => string
}

/** Writes down what was changed, who said what, and what was agreed. */
export function LogPanel({ room, today, shown }: LogPanelProps) {
  const words = useWords()
  const text = words.views.workshop.log
  const store = useCaseStore()
  const notify = use(NotifyContext)
  const c = useBusinessCase()
  const { log } = useBase().workshop
  const [who, setWho] = useState('')
  const [said, setSaid] = useState('')
  const changes = roomChanges(words, room.told, c)
  const isEmpty = changes.length === 0 && said.trim() === ''
  const entries = (): readonly Agreement[] => {
    const what = changes.length === 0 ? [{ what: '', before: '', after: '' }] : changes
    return what.map((change) => ({
      id: store.newId(),
      date: today(),
      ...change,
      who: who.trim(),
      said: said.trim(),
    }))
  }
  const isFull = log.length + Math.max(1, changes.length) > LIMITS.agreements
  const keep = (event: SubmitEvent) => {
    event.preventDefault()
    if (isEmpty || isFull) return
    const added = entries()
    store.changeBase('workshop.log', (base) =>
      added.reduce((c, agreement) => withAdded(c, 'workshop.log', agreement), base),
    )
    store.becomeRoom({ ...room, told: c })
    setSaid('')
    notify({ text: text.kept })
  }
  return (
    <div className={styles.stack}>
      <form className={styles.stack} onSubmit={keep}>
        {changes.length === 0 ? (
          <p className={styles.quiet}>{text.noChanges}</p>
        ) : (
          <div>
            <p className={styles.quiet}>{text.changes}</p>
            <ul className={styles.changes}>
              {changes.slice(0, MOST_TOLD).map(({ what, before, after }) => (
                <li key={what}>{text.change(what, shown(before), shown(after))}</li>
              ))}
              {changes.length > MOST_TOLD ? (
                <li>{text.more(words.format.count(changes.length - MOST_TOLD))}</li>
              ) : null}
            </ul>
          </div>
        )}
        <TextField
          label={text.who}
          hint={text.whoHint}
          value={who}
          maxLength={LIMITS.name}
          onChange={setWho}
        />
        <TextArea label={text.said} value={said} maxLength={LIMITS.text} onChange={setSaid} />
        {isFull ? <p role="alert">{text.full}</p> : null}
        {isEmpty ? <p className={styles.quiet}>{text.needsSomething}</p> : null}
        <div>
          <Button submits look="primary" disabled={isEmpty || isFull}>
            {text.keep}
          </Button>
        </div>
      </form>
      <LogList shown={shown} />
    </div>
  )
}

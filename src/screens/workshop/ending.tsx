import { use, useState } from 'react'
import { LIMITS } from '../../case-file/limits.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CaseHistoryContext } from '../case-history-context.ts'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'
import { leaveFullScreen } from './full-screen.ts'
import styles from './workshop.module.css'

interface EndingProps {
  readonly today: () => string
  readonly onPaper: () => void
}

/** The end of a workshop: a moment to go back to, and the paper that tells what was discussed. */
export function Ending({ today, onPaper }: EndingProps) {
  const words = useWords()
  const text = words.views.workshop.ending
  const store = useCaseStore()
  const history = use(CaseHistoryContext)
  const notify = use(NotifyContext)
  const [name, setName] = useState(() => text.defaultName(words.format.date(today())))
  const end = async (isKept: boolean, follow?: () => void) => {
    if (isKept) {
      const done = await history.keep(name.trim())
      const { kept, notKept } = words.views.history
      notify(done ? { text: kept(name.trim()) } : { text: notKept, tone: 'negative' })
      if (!done) return
    }
    await leaveFullScreen()
    store.becomeRoom(null)
    follow?.()
  }
  const isNameless = name.trim() === ''
  return (
    <div className={styles.stack}>
      <p>{text.text}</p>
      <TextField label={text.name} value={name} maxLength={LIMITS.name} onChange={setName} />
      <div className={styles.ways}>
        <Button look="primary" disabled={isNameless} onClick={() => void end(true)}>
          {text.keep}
        </Button>
        <Button disabled={isNameless} onClick={() => void end(true, onPaper)}>
          {text.paper}
        </Button>
        <Button look="quiet" onClick={() => void end(false)}>
          {text.without}
        </Button>
      </div>
    </div>
  )
}

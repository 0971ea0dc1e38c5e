import { X } from 'lucide-react'
import { use } from 'react'
import type { Agreement } from '../../domain/workshop.ts'
import { withoutMember } from '../../state/edits/list-edits.ts'
import { useBase, useCaseStore } from '../../state/use-case.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'
import styles from './workshop.module.css'

/** What was written down, newest first, each with a way to take it away. */
export function LogList({ shown }: { readonly shown: (text: string) => string }) {
  const words = useWords()
  const text = words.views.workshop.log
  const store = useCaseStore()
  const notify = use(NotifyContext)
  const { log } = useBase().workshop
  const remove = ({ id }: Agreement) => {
    const after = store.changeBase('workshop.log', (base) => withoutMember(base, 'workshop.log', id))
    notify({ text: text.removed, undo: store.undo, lastsWhile: after })
  }
  if (log.length === 0) return <p className={styles.quiet}>{text.none}</p>
  return (
    <ol className={styles.log} aria-label={text.table}>
      {log.toReversed().map((agreement) => (
        <li key={agreement.id}>
          <div className={styles.told}>
            <p className={styles.quiet}>
              {[words.format.date(agreement.date), agreement.who].filter(Boolean).join(' · ')}
            </p>
            {agreement.what === '' ? null : (
              <p>{text.change(agreement.what, shown(agreement.before), shown(agreement.after))}</p>
            )}
            {agreement.said === '' ? null : <p className={styles.said}>{shown(agreement.said)}</p>}
          </div>
          <IconButton
            label={text.remove(agreement.what || agreement.said || text.agreement)}
            onClick={() => remove(agreement)}
          >
            <X aria-hidden />
          </IconButton>
        </li>
      ))}
    </ol>
  )
}

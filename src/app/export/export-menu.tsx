import { FileOutput } from 'lucide-react'
import { EXPORT_KINDS, type ExportKind } from '../../export/make-export.ts'
import { useWords } from '../../screens/words-context.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { classes } from '../../ui/classes.ts'
import frame from '../frame/frame.module.css'
import { useClosesOutside } from '../frame/use-closes-outside.ts'
import styles from './export-menu.module.css'
import { exportCase } from './export-case.ts'
import { shownCase } from './shown-case.ts'

/** What the case in sight can be taken along as, each with whom it is for. */
export function ExportMenu() {
  const words = useWords()
  const text = words.exports
  const store = useCaseStore()
  const menu = useClosesOutside()
  const take = (kind: ExportKind) => {
    menu.current?.removeAttribute('open')
    menu.current?.querySelector('summary')?.focus()
    void exportCase(kind, shownCase(store.getState()), words)
  }
  return (
    <details ref={menu} className={frame.menu}>
      <summary className={frame.menuButton} aria-label={text.open} title={text.open}>
        <FileOutput aria-hidden />
      </summary>
      <div className={classes(frame.menuBody, styles.exports)}>
        <h2 className={styles.title}>{text.title}</h2>
        <ul className={styles.kinds}>
          {EXPORT_KINDS.map((kind) => (
            <li key={kind}>
              <button type="button" data-export={kind} className={styles.kind} onClick={() => take(kind)}>
                <span className={styles.name}>{text.kinds[kind].name}</span>
                <span className={styles.text}>{text.kinds[kind].text}</span>
              </button>
            </li>
          ))}
        </ul>
        <p className={styles.text}>{text.lead}</p>
      </div>
    </details>
  )
}

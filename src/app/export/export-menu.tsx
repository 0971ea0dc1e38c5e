import { FileOutput } from 'lucide-react'
import { EXPORT_KINDS, type ExportKind } from '../../export/make-export.ts'
import { useWords } from '../../screens/words-context.ts'
import { useBusinessCase, useCaseStore } from '../../state/use-case.ts'
import { classes } from '../../ui/classes.ts'
import frame from '../frame/frame.module.css'
import { useClosesOutside } from '../frame/use-closes-outside.ts'
import { goTo, routes } from '../routes.ts'
import styles from './export-menu.module.css'
import { exportCase } from './export-case.ts'
import { shownCase } from './shown-case.ts'

/** What the case can be taken along as, each with whom it is for: as it is in sight, or whole as a file of our own. */
export function ExportMenu({ onSaveFile }: { readonly onSaveFile: () => void }) {
  const words = useWords()
  const text = words.exports
  const store = useCaseStore()
  const { id } = useBusinessCase()
  const menu = useClosesOutside()
  const take = (act: () => void) => {
    menu.current?.removeAttribute('open')
    menu.current?.querySelector('summary')?.focus()
    act()
  }
  const exportAs = (kind: ExportKind) => void exportCase(kind, shownCase(store.getState()), words)
  return (
    <details ref={menu} className={frame.menu}>
      <summary className={frame.menuButton} aria-label={text.open} title={text.open}>
        <FileOutput aria-hidden />
      </summary>
      <div className={classes(frame.menuBody, styles.exports)}>
        <h2 className={styles.title}>{text.title}</h2>
        <ul className={styles.kinds}>
          {EXPORT_KINDS.map((kind) => (
            <Row key={kind} kind={kind} text={text.kinds[kind]} onTake={() => take(() => exportAs(kind))} />
          ))}
          <Row kind="paper" text={text.paper} onTake={() => take(() => goTo(routes.view(id, 'paper')))} />
          <Row kind="case" text={text.ownFile} onTake={() => take(onSaveFile)} />
        </ul>
      </div>
    </details>
  )
}

interface RowProps {
  readonly kind: ExportKind | 'paper' | 'case'
  readonly text: { readonly name: string; readonly text: string }
  readonly onTake: () => void
}

function Row({ kind, text, onTake }: RowProps) {
  return (
    <li>
      <button type="button" data-export={kind} className={styles.kind} onClick={onTake}>
        <span className={styles.name}>{text.name}</span>
        <span className={styles.text}>{text.text}</span>
      </button>
    </li>
  )
}

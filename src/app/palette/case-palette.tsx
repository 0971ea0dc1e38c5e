import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { useBusinessCase, useCaseStore } from '../../state/use-case.ts'
import { useOpenField } from '../case/use-open-field.ts'
import { exportCase } from '../export/export-case.ts'
import { shownCase } from '../export/shown-case.ts'
import { goTo, routes } from '../routes.ts'
import { caseItems } from './case-items.ts'
import type { PaletteItem } from './item-search.ts'
import { Palette } from './palette.tsx'
import styles from './palette.module.css'
import { ShortcutList } from './shortcut-list.tsx'

/** What it opens with. */
export type Face = 'search' | 'shortcuts'

interface CasePaletteProps {
  readonly face: Face
  readonly onSave: () => void
  readonly onClose: () => void
}

/** Everything of a case by its name, over the page; Escape or a click beside it closes it. */
export function CasePalette({ face, onSave, onClose }: CasePaletteProps) {
  const words = useWords()
  const store = useCaseStore()
  const businessCase = useBusinessCase()
  const { field } = useOpenField(businessCase.id)
  const [shown, setShown] = useState(face)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const own = dialog.current
    const closeBeside = ({ target }: Event) => {
      if (target === own) own?.close()
    }
    own?.showModal()
    own?.addEventListener('click', closeBeside)
    return () => {
      own?.removeEventListener('click', closeBeside)
      own?.close()
    }
  }, [])
  const items = useMemo(
    () =>
      caseItems(words, businessCase, {
        toStep: (step) => goTo(routes.editor(businessCase.id, step)),
        toView: (view) => goTo(routes.view(businessCase.id, view)),
        toField: field,
        undo: store.undo,
        redo: store.redo,
        save: onSave,
        exportAs: (kind) => void exportCase(kind, shownCase(store.getState()), words),
        showShortcuts: () => setShown('shortcuts'),
        showHelp: () => goTo(routes.help()),
      }),
    [words, businessCase, field, store, onSave],
  )
  const choose = (item: PaletteItem) => {
    // The focus goes back to where it was, before what comes next may move it.
    if (item.key !== 'shortcuts') dialog.current?.close()
    item.run()
  }
  return (
    <dialog
      ref={dialog}
      aria-label={shown === 'search' ? words.palette.open : words.palette.shortcuts.title}
      className={styles.palette}
      onClose={onClose}
    >
      <div className={styles.body}>
        {shown === 'search' ? (
          <Palette items={items} onChoose={choose} />
        ) : (
          <ShortcutList onBack={() => setShown('search')} />
        )}
      </div>
    </dialog>
  )
}

import { Download, SaveAll } from 'lucide-react'
import { UndoButtons } from '../../screens/undo-buttons.tsx'
import { useWords } from '../../screens/words-context.ts'
import { useBusinessCase } from '../../state/use-case.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ExportMenu } from '../export/export-menu.tsx'
import { canSaveInPlace } from '../files/file-pickers.ts'
import type { CaseFile } from '../files/use-case-file.ts'
import { TopBar } from '../frame/top-bar.tsx'
import { PaletteButton } from '../palette/palette-button.tsx'
import styles from './case-bar.module.css'
import { SaveStatusLine } from './save-status-line.tsx'
import { ShareMenu } from './share/share-menu.tsx'
import type { OpenedCase } from './use-opened-case.ts'

interface CaseBarProps {
  readonly opened: OpenedCase
  readonly view: 'edit' | 'result'
  /** Where editing was left off. */
  readonly editHref: string
  readonly resultHref: string
  readonly file: CaseFile
}

/** The name of the case, its two views, the way back and forward, and whether it is kept. */
export function CaseBar({ opened, view, editHref, resultHref, file }: CaseBarProps) {
  const { autosave } = opened
  const words = useWords().app
  const { name } = useBusinessCase()
  return (
    <TopBar>
      <p className={styles.name} title={name}>
        {name}
      </p>
      <nav aria-label={words.views} className={styles.views}>
        <a href={editHref} aria-current={view === 'edit' ? 'page' : undefined} className={styles.view}>
          {words.edit}
        </a>
        <a href={resultHref} aria-current={view === 'result' ? 'page' : undefined} className={styles.view}>
          {words.result}
        </a>
      </nav>
      <SaveStatusLine autosave={autosave} file={file} />
      <div className={styles.tools}>
        <PaletteButton className={styles.wide} onSave={file.save} />
        <UndoButtons />
        <IconButton
          label={words.saveFile}
          className={styles.wide}
          aria-keyshortcuts="Control+S"
          onClick={() => file.save()}
        >
          <Download aria-hidden />
        </IconButton>
        {canSaveInPlace() ? (
          <IconButton
            label={words.file.saveAs}
            className={styles.wide}
            aria-keyshortcuts="Control+Shift+S"
            onClick={file.saveAs}
          >
            <SaveAll aria-hidden />
          </IconButton>
        ) : null}
        <ExportMenu onSaveFile={() => file.save()} />
        <ShareMenu onSaveFile={() => file.save()} />
      </div>
    </TopBar>
  )
}

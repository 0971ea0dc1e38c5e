import { useSyncExternalStore } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { useBusinessCase } from '../../state/use-case.ts'
import type { Autosave } from '../../storage/autosave.ts'
import { Button } from '../../ui/button.tsx'
import { timeText } from '../../wording/format/moment-text.ts'
import { useFiling } from '../filings.ts'
import styles from './file-notice.module.css'

interface FileNoticeProps {
  readonly autosave: Autosave
  readonly onSaveFile: () => void
}

/** Where work is kept in files only: says so in a line, with the way to a file. It stays where it is, so that nothing moves while someone types. */
export function FileNotice({ autosave, onSaveFile }: FileNoticeProps) {
  const { app, singleFile, language } = useWords()
  const { id } = useBusinessCase()
  const status = useSyncExternalStore(autosave.subscribe, autosave.status)
  const filing = useFiling(id)
  if (status.kind !== 'file-only') return null
  const { inCase, inFile } = singleFile.notKept
  return (
    <div className={styles.line} data-filing={filing.kind} data-screen-only>
      <p>{filing.kind === 'filed' ? inFile(filing.file, timeText(language, filing.at)) : inCase}</p>
      <Button size="small" look={filing.kind === 'edited' ? 'primary' : 'plain'} onClick={onSaveFile}>
        {app.saveFile}
      </Button>
    </div>
  )
}

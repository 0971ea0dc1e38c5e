import { useSyncExternalStore } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { useBusinessCase } from '../../state/use-case.ts'
import type { Autosave } from '../../storage/autosave.ts'
import type { SaveStatus } from '../../storage/save-status.ts'
import { Button } from '../../ui/button.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { timeText } from '../../wording/format/moment-text.ts'
import { type Filing, useFiling } from '../filings.ts'
import { FileLine } from '../files/file-line.tsx'
import type { CaseFile } from '../files/use-case-file.ts'
import styles from './case-bar.module.css'

interface SaveStatusLineProps {
  readonly autosave: Autosave
  readonly file: CaseFile
}

/** Whether the case is kept; saved is said only of what is. What is not, can be a file in one click. */
export function SaveStatusLine({ autosave, file }: SaveStatusLineProps) {
  const words = useWords()
  const status = useSyncExternalStore(autosave.subscribe, autosave.status)
  const filing = useFiling(useBusinessCase().id)
  const isWrong = !isGood(status, filing)
  return (
    <div className={styles.status} data-save={status.kind}>
      <div className={styles.said}>
        <p role={isWrong ? 'alert' : undefined} className={isWrong ? styles.notSaved : undefined}>
          {statusText(words, status, filing)}
          {status.kind === 'saved' ? <span className={styles.where}> {words.app.status.where}</span> : null}
        </p>
        {status.kind === 'file-only' ? null : <FileLine file={file} />}
      </div>
      {status.kind === 'failed' ? (
        <>
          <Button size="small" look="primary" onClick={() => file.save()}>
            {words.app.saveFile}
          </Button>
          <Button size="small" onClick={() => void autosave.saveNow()}>
            {words.app.status.tryAgain}
          </Button>
        </>
      ) : null}
    </div>
  )
}

function isGood({ kind }: SaveStatus, filing: Filing): boolean {
  return kind === 'file-only' ? filing.kind !== 'edited' : ['saved', 'pending', 'saving'].includes(kind)
}

function filingText({ singleFile, language }: Catalogue, filing: Filing): string {
  const { status } = singleFile
  return filing.kind === 'filed' ? status.filed(timeText(language, filing.at)) : status[filing.kind]
}

function statusText(words: Catalogue, status: SaveStatus, filing: Filing): string {
  const { app, language } = words
  switch (status.kind) {
    case 'saved':
      return app.status.saved(timeText(language, status.savedAt))
    case 'pending':
    case 'saving':
      return app.status.saving
    case 'failed':
      return app.status.failed[status.reason]
    case 'conflict':
      return app.status.conflict
    case 'read-only':
      return app.status.readOnly
    case 'memory-only':
      return app.status.memoryOnly
    case 'guest':
      return app.status.guest
    case 'file-only':
      return filingText(words, filing)
  }
}

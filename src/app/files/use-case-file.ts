import { useEffect, useRef, useState } from 'react'
import { writeCase } from '../../case-file/write-case.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import { useWords } from '../../screens/words-context.ts'
import type { CaseStore } from '../../state/case-store.ts'
import { useCase } from '../../state/use-case.ts'
import type { FileRow } from '../../storage/rows.ts'
import { now } from '../clock.ts'
import { notices } from '../notices.tsx'
import { storage } from '../storage.ts'
import { askToWrite, mayWrite } from './file-pickers.ts'
import { digestOfText } from './on-disk.ts'
import { becomeFiled, rememberSaved } from './remember-file.ts'
import { type Agreed, type FileOutcome, saveAgain, saveAs } from './save-to-file.ts'

/** What has to be asked before a case is saved to its file. */
export type FileQuestion = Extract<FileOutcome, { readonly kind: 'origin' | 'changed' | 'gone' }>

export interface CaseFile {
  /** Null where the case has no file. */
  readonly row: FileRow | null
  /** What stands in the file is not what is on the screen. */
  readonly isChanged: boolean
  readonly needsPermission: boolean
  readonly question: FileQuestion | null
  /** To the file it has, or to one that the user chooses. */
  readonly save: (agreed?: Agreed) => void
  readonly saveAs: () => void
  readonly allow: () => void
  readonly dismiss: () => void
}

interface Known {
  readonly row: FileRow
  /** The version of the case that stands in the file; null where it is another than any that was here. */
  readonly filed: BusinessCase | null
  readonly needsPermission: boolean
}

/** The file of the open case, and saving to it. Call it below the store of that case. */
export function useCaseFile(store: CaseStore): CaseFile {
  const words = useWords().app
  const present = useCase(({ history }) => history.present)
  const [known, setKnown] = useState<Known | null>(null)
  const [question, setQuestion] = useState<FileQuestion | null>(null)
  const isBusy = useRef(false)
  useEffect(() => {
    let isWanted = true
    void lookUp(store.getState().history.present).then((found) => {
      if (isWanted) setKnown(found)
    })
    return () => {
      isWanted = false
    }
  }, [store])
  const told = (outcome: FileOutcome, filed: BusinessCase) => {
    if (outcome.kind === 'saved') setKnown({ row: outcome.row, filed, needsPermission: false })
    if (outcome.kind === 'not-allowed') setKnown((before) => before && { ...before, needsPermission: true })
    if (outcome.kind === 'origin' || outcome.kind === 'changed' || outcome.kind === 'gone')
      setQuestion(outcome)
    if (outcome.kind === 'saved' || outcome.kind === 'downloaded') {
      if (store.getState().history.present === filed) becomeFiled(filed.id, outcome)
      void rememberSaved(filed.id, outcome)
    }
    const text = textOf(words, outcome)
    if (text !== null) notices.tell(text)
  }
  /** One at a time: a second Ctrl+S while the browser asks would ask again. */
  const run = (saving: (c: BusinessCase) => Promise<FileOutcome>) => {
    setQuestion(null)
    if (isBusy.current) return
    isBusy.current = true
    const c = store.getState().history.present
    void saving(c)
      .then((outcome) => told(outcome, c))
      .finally(() => (isBusy.current = false))
  }
  return {
    row: known?.row ?? null,
    isChanged: known !== null && known.filed !== present,
    needsPermission: known?.needsPermission ?? false,
    question,
    save: (agreed = {}) => run((c) => saveWhereItIs(c, known?.row ?? null, agreed)),
    saveAs: () => run((c) => saveAs(c, now())),
    allow: () => {
      if (known === null) return
      void askToWrite(known.row.handle).then((isAllowed) => {
        if (isAllowed) setKnown({ ...known, needsPermission: false })
        else notices.tell({ text: words.file.notAllowed(known.row.handle.name), tone: 'negative' })
      })
    },
    dismiss: () => setQuestion(null),
  }
}

/** Another tab may have saved it since: what it remembers is in storage. */
async function saveWhereItIs(c: BusinessCase, known: FileRow | null, agreed: Agreed): Promise<FileOutcome> {
  const row = (await (await storage()).repository.fileOf(c.id)) ?? known
  return row === null ? saveAs(c, now()) : saveAgain(c, row, now(), agreed)
}

async function lookUp(opened: BusinessCase): Promise<Known | null> {
  const row = await (await storage()).repository.fileOf(opened.id)
  if (row === null) return null
  const [isSame, isAllowed] = await Promise.all([
    digestOfText(writeCase(opened)).then((digest) => digest === row.onDisk.digest),
    row.savedAt === null || mayWrite(row.handle),
  ])
  return { row, filed: isSame ? opened : null, needsPermission: !isAllowed }
}

type AppWords = ReturnType<typeof useWords>['app']

function textOf(words: AppWords, outcome: FileOutcome): Parameters<typeof notices.tell>[0] | null {
  switch (outcome.kind) {
    case 'saved':
      return { text: words.savedFile(outcome.row.handle.name) }
    case 'downloaded':
      return { text: words.savedFile(outcome.name) }
    case 'called-off':
      return { text: words.notSavedFile }
    case 'not-allowed':
      return { text: words.file.notAllowed(outcome.row.handle.name), tone: 'negative' }
    case 'failed':
      return { text: words.file.failed(outcome.name), tone: 'negative' }
    case 'origin':
    case 'changed':
    case 'gone':
      return null
  }
}

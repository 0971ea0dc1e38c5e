import { emptyCase } from '../../domain/defaults.ts'
import type { HomeActions, RefusedFile } from '../../screens/home/home-props.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { backupActions } from '../backup/backup-actions.ts'
import { wipeEverything } from '../backup/wipe-everything.ts'
import { keepNewCase } from '../case/keep-new-case.ts'
import { now } from '../clock.ts'
import { becomeFiling, filingOf } from '../filings.ts'
import { newId } from '../new-id.ts'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { storage } from '../storage.ts'
import { downloadSingleFile } from '../single-file/download-single-file.ts'
import { openings } from './openings.ts'

interface HomeWiring {
  readonly words: Catalogue
  readonly refuse: (refused: RefusedFile | null) => void
  /** Reads the list again. */
  readonly read: () => void
  readonly acknowledged: () => void
}

export function homeActions({ words, refuse, read, acknowledged }: HomeWiring): HomeActions {
  const { home } = words
  const failed = () => notices.tell({ text: home.failed, tone: 'negative' })
  const ended = (outcome: { readonly kind: string }, good: readonly string[]) => {
    if (!good.includes(outcome.kind)) failed()
    read()
  }
  /** The list behind stays as it was until the other page is loaded, so it must know of the new case as well. */
  const show = (route: string) => {
    read()
    goTo(route)
  }
  const backup = backupActions({ words, refuse, read })
  return {
    create: ({ name, organisation, firstYear }) => {
      const empty = emptyCase(newId(), name, firstYear)
      void keepNewCase({ ...empty, framing: { ...empty.framing, organisation } }).then((isKept) => {
        if (isKept) show(routes.editor(empty.id))
        else failed()
      })
    },
    ...openings({ words, refuse, show, failed, restore: backup.restoreBackup }),
    ...backup,
    wipe: () => wipeEverything(words),
    downloadSingleFile: () => void downloadSingleFile(words),
    keepInBrowser: () => {
      void import('../single-file/keep-in-browser.ts')
        .then(({ keepInBrowser }) => keepInBrowser())
        .then((isKept) => {
          if (!isKept) notices.tell({ text: words.singleFile.keep.refused, tone: 'negative' })
        })
    },
    saveFile: (id) => {
      void saveStored(id).then((isSaved) => {
        if (!isSaved) failed()
      })
    },
    duplicate: (id, name) => {
      const copy = { id: newId(), name, at: now() }
      void storage()
        .then(({ repository }) => repository.duplicate(id, copy))
        .then((outcome) => {
          ended(outcome, ['saved'])
          if (outcome.kind !== 'saved') return
          becomeFiling(copy.id, { kind: 'edited' })
          notices.tell({ text: home.duplicated(name) })
        })
    },
    remove: (id, name) => {
      void storage().then(async ({ repository }) => {
        const outcome = await repository.remove(id, now())
        ended(outcome, ['done'])
        if (outcome.kind !== 'done') return
        const filing = filingOf(id)
        becomeFiling(id, { kind: 'opened' })
        const undo = () => {
          becomeFiling(id, filing)
          void repository.restore(id).then((restored) => ended(restored, ['done']))
        }
        notices.tell({ text: home.removed(name), undo })
      })
    },
    acknowledgeMissing: () => {
      acknowledged()
      void storage().then((opened) => opened.acknowledgeMissing())
    },
    adoptCopy: (key, name) => {
      void storage()
        .then(({ repository }) => repository.adoptCopy(key, { id: newId(), name, at: now() }))
        .then((outcome) => ended(outcome, ['saved']))
    },
    dropCopy: (key) => {
      void storage()
        .then(({ repository }) => repository.dropCopy(key))
        .then((outcome) => ended(outcome, ['done', 'absent']))
    },
    retry: read,
    dismissRefused: () => refuse(null),
  }
}

async function saveStored(id: string): Promise<boolean> {
  const [{ repository }, { saveAsFile }] = await Promise.all([storage(), import('../case/save-as-file.ts')])
  const loaded = await repository.load(id)
  if (loaded.kind !== 'loaded') return false
  const file = await saveAsFile(loaded.case)
  if (file === null) return true
  const at = now()
  becomeFiling(id, { kind: 'filed', file, at })
  await repository.tellFiled(id, at)
  return true
}

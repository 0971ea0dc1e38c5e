import { emptyCase } from '../../domain/defaults.ts'
import type { HomeActions } from '../../screens/home/home-props.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { backupActions } from '../backup/backup-actions.ts'
import { wipeEverything } from '../backup/wipe-everything.ts'
import { keepNewCase } from '../case/keep-new-case.ts'
import { now } from '../clock.ts'
import { becomeFiling, filingOf } from '../filings.ts'
import { becomeFiled, rememberSaved } from '../files/remember-file.ts'
import { newId } from '../new-id.ts'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { storage } from '../storage.ts'
import { downloadSingleFile } from '../single-file/download-single-file.ts'
import { dismissRefused } from '../import/refused-files.ts'
import { tellHome } from './home-news.ts'
import { openings } from './openings.ts'

interface HomeWiring {
  readonly words: Catalogue
  readonly acknowledged: () => void
}

export function homeActions({ words, acknowledged }: HomeWiring): HomeActions {
  const { home } = words
  const failed = () => notices.tell({ text: home.failed, tone: 'negative' })
  const ended = (outcome: { readonly kind: string }, good: readonly string[]) => {
    if (!good.includes(outcome.kind)) failed()
    tellHome()
  }
  /** The list behind stays as it was until the other page is loaded, so it must know of the new case as well. */
  const show = (route: string) => {
    dismissRefused()
    tellHome()
    goTo(route)
  }
  return {
    create: ({ name, organisation, firstYear }) => {
      const empty = emptyCase(newId(), name, firstYear)
      void keepNewCase({ ...empty, framing: { ...empty.framing, organisation } }).then((isKept) => {
        if (isKept) show(routes.editor(empty.id))
        else failed()
      })
    },
    start: () => goTo(routes.start),
    ...openings({ words, show, failed }),
    ...backupActions(words),
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
    retry: tellHome,
    dismissRefused,
  }
}

async function saveStored(id: string): Promise<boolean> {
  const [{ repository }, { saveAs }] = await Promise.all([storage(), import('../files/save-to-file.ts')])
  const loaded = await repository.load(id)
  if (loaded.kind !== 'loaded') return false
  const outcome = await saveAs(loaded.case, now())
  if (outcome.kind === 'saved' || outcome.kind === 'downloaded') {
    becomeFiled(id, outcome)
    await rememberSaved(id, outcome)
  }
  return outcome.kind !== 'failed'
}

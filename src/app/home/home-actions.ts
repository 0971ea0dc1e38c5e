import { emptyCase } from '../../domain/defaults.ts'
import type { HomeActions, RefusedFile } from '../../screens/home/home-props.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { now } from '../clock.ts'
import { newId } from '../new-id.ts'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { storage } from '../storage.ts'
import { keepNewCase, openBytes } from './open-file.ts'

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
  return {
    create: ({ name, organisation, firstYear }) => {
      const empty = emptyCase(newId(), name, firstYear)
      void keepNewCase({ ...empty, framing: { ...empty.framing, organisation } }).then((isKept) => {
        if (isKept) show(routes.editor(empty.id))
        else failed()
      })
    },
    openFile: (file) => {
      void openBytes(file.size, () => file.arrayBuffer()).then(async (opened) => {
        refuse(opened.ok ? null : { name: file.name, refusals: opened.refusals })
        if (!opened.ok) return
        if (!(await keepNewCase(opened.case))) {
          failed()
          return
        }
        notices.tell({ text: home.opened(opened.case.name) })
        const { privacyNotice } = await import('./privacy-notice.ts')
        const warning = privacyNotice(words, opened.case)
        if (warning !== null) notices.tell({ text: warning })
        show(routes.editor(opened.case.id))
      })
    },
    openExample: (example) => {
      void exampleBytes(example)
        .then((bytes) => openBytes(bytes.byteLength, () => Promise.resolve(bytes)))
        .then(async (opened) => {
          if (opened.ok && (await keepNewCase(opened.case))) show(routes.view(opened.case.id, 'result'))
          else failed()
        })
        .catch(() => notices.tell({ text: home.examples.failed, tone: 'negative' }))
    },
    saveFile: (id) => {
      void saveStored(id).then((isSaved) => {
        if (!isSaved) failed()
      })
    },
    duplicate: (id, name) => {
      void storage()
        .then(({ repository }) => repository.duplicate(id, { id: newId(), name, at: now() }))
        .then((outcome) => {
          ended(outcome, ['saved'])
          if (outcome.kind === 'saved') notices.tell({ text: home.duplicated(name) })
        })
    },
    remove: (id, name) => {
      void storage().then(async ({ repository }) => {
        const outcome = await repository.remove(id, now())
        ended(outcome, ['done'])
        if (outcome.kind !== 'done') return
        const undo = () => void repository.restore(id).then((restored) => ended(restored, ['done']))
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

async function exampleBytes(example: string): Promise<ArrayBuffer> {
  const response = await fetch(`${import.meta.env.BASE_URL}examples/${example}.json`)
  if (!response.ok) throw new Error(`No example ${example}`)
  return response.arrayBuffer()
}

async function saveStored(id: string): Promise<boolean> {
  const [{ repository }, { saveAsFile }] = await Promise.all([storage(), import('../case/save-as-file.ts')])
  const loaded = await repository.load(id)
  if (loaded.kind !== 'loaded') return false
  await saveAsFile(loaded.case)
  return true
}

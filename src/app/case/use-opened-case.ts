import { useEffect, useState } from 'react'
import { type CaseStore, createCaseStore } from '../../state/case-store.ts'
import { headlineOf } from '../../engine/headline.ts'
import { historyOfText, stepsText } from '../../state/steps/steps-text.ts'
import { Autosave } from '../../storage/autosave.ts'
import type { LoadOutcome } from '../../storage/case-repository.ts'
import { failureOf } from '../../storage/failure.ts'
import type { OpenedStorage } from '../../storage/open-storage.ts'
import { now } from '../clock.ts'
import { becomeFiling } from '../filings.ts'
import { newId } from '../new-id.ts'
import { notices } from '../notices.tsx'
import { storage } from '../storage.ts'
import { headlineOfCase } from './headline-of-case.ts'

export interface OpenedCase {
  readonly kind: 'open'
  readonly store: CaseStore
  readonly autosave: Autosave
}

export type Opening =
  { readonly kind: 'loading' } | OpenedCase | Exclude<LoadOutcome, { readonly kind: 'loaded' }>

/** Loads a case and keeps its edits. Nothing can be edited, and so nothing is written, before it is loaded. */
export function useOpenedCase(id: string): readonly [Opening, reload: () => void] {
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' })
  const [loads, setLoads] = useState(0)
  useEffect(() => {
    let close: (() => void) | undefined
    let isWanted = true
    void open(id)
      .catch(failureOf)
      .then((opened) => {
        if (opened.kind !== 'open') {
          if (isWanted) setOpening(opened)
          return
        }
        if (!isWanted) return void opened.autosave.close()
        close = follow(opened)
        setOpening(opened)
      })
    return () => {
      isWanted = false
      close?.()
    }
  }, [id, loads])
  const reload = () => {
    setOpening({ kind: 'loading' })
    setLoads((count) => count + 1)
  }
  return [opening, reload]
}

async function open(id: string): Promise<Opening> {
  const opened = await storage()
  const loaded = await opened.repository.load(id)
  if (loaded.kind !== 'loaded') return loaded
  const store = createCaseStore(loaded.case, newId, historyOfText(loaded.steps, loaded.case))
  return { kind: 'open', store, autosave: autosaveOf(opened, store, loaded) }
}

function autosaveOf(
  { repository, tabs }: OpenedStorage,
  store: CaseStore,
  { case: opened, revision, savedAt }: Extract<LoadOutcome, { kind: 'loaded' }>,
): Autosave {
  return new Autosave({
    repository,
    tabs,
    opened,
    revision,
    savedAt,
    session: newId(),
    clock: now,
    headlineOf: (edited) => {
      const { base } = store.getState()
      return base.businessCase === edited ? headlineOf(base) : headlineOfCase(edited)
    },
    stepsOf: (edited) => {
      const { history } = store.getState()
      return history.present === edited ? stepsText(history) : ''
    },
  })
}

function follow({ store, autosave }: OpenedCase): () => void {
  const stop = store.subscribe(({ history }, before) => {
    if (history.present === before.history.present) return
    autosave.schedule(history.present)
    becomeFiling(history.present.id, { kind: 'edited' })
    notices.caseBecame(history.present)
  })
  return () => {
    stop()
    void autosave.close()
  }
}

import { createStore } from 'zustand/vanilla'
import type { BusinessCase } from '../domain/business-case.ts'

export interface Notice {
  readonly id: string
  readonly text: string
  readonly tone?: 'plain' | 'negative' | undefined
  /** The way back from what the notice tells. */
  readonly undo?: (() => void) | undefined
  /** Stops what the notice says is going on; it then stays until it is dismissed. */
  readonly cancel?: (() => void) | undefined
  /** The version of the case that the notice is about: it goes when the case changes again. */
  readonly lastsWhile?: BusinessCase | undefined
}

const MOST = 3

/** What was said at the bottom of the page and is still there. */
export function createNoticeStore() {
  const store = createStore<readonly Notice[]>(() => [])
  let told = 0
  return {
    ...store,
    /** @returns the id by which the notice can be dismissed */
    tell: (notice: Omit<Notice, 'id'>): string => {
      told += 1
      const id = String(told)
      store.setState((notices) => [...notices, { ...notice, id }].slice(-MOST), true)
      return id
    },
    dismiss: (id: string) => {
      store.setState((notices) => notices.filter((notice) => notice.id !== id), true)
    },
    /** Drops notices about an earlier version of a case. */
    caseBecame: (present: BusinessCase) => {
      store.setState(
        (notices) => notices.filter(({ lastsWhile }) => lastsWhile === undefined || lastsWhile === present),
        true,
      )
    },
  }
}

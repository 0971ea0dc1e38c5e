import { createStore } from 'zustand/vanilla'
import type { BusinessCase } from '../domain/business-case.ts'

export interface Notice {
  readonly id: string
  readonly text: string
  readonly tone?: 'plain' | 'negative' | undefined
  /** The way back from what the notice tells. */
  readonly undo?: (() => void) | undefined
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
    tell: (notice: Omit<Notice, 'id'>) => {
      told += 1
      const id = String(told)
      store.setState((notices) => [...notices, { ...notice, id }].slice(-MOST), true)
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

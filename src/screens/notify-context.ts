import { createContext } from 'react'
import type { BusinessCase } from '../domain/business-case.ts'

export interface Notice {
  readonly text: string
  readonly undo?: (() => void) | undefined
  /** The version of the case that the notice is about: it goes when the case changes again. */
  readonly lastsWhile?: BusinessCase | undefined
}

/** Says something at the bottom of the page. */
export const NotifyContext = createContext<(notice: Notice) => void>(() => undefined)

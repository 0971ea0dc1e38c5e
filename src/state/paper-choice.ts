import { createStore } from 'zustand/vanilla'
import type { Preferences } from './preferences-store.ts'

/** The parts of a paper after its first page, in their order. */
export const PAPER_PARTS = [
  'why',
  'cash',
  'norm',
  'parties',
  'hours',
  'technologies',
  'uncertainty',
  'funding',
  'agreed',
  'basis',
  'statements',
  'assumptions',
  'method',
  'glossary',
] as const
export type PaperPart = (typeof PAPER_PARTS)[number]

export interface PaperChoice {
  readonly without: readonly PaperPart[]
  readonly withNotes: boolean
  /** Null for the language of the app. */
  readonly language: Preferences['language'] | null
}

/** Held as long as the page is open: no part of any case, and nothing of it is left on the device. */
export const paperChoice = createStore<PaperChoice>(() => ({
  without: [],
  withNotes: false,
  language: null,
}))

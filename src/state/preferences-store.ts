import { createStore } from 'zustand/vanilla'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** How this person likes the app; no part of any case. `language` is one of the catalogue's. */
export interface Preferences {
  readonly language: 'nl' | 'en'
  readonly theme: Theme
}

export function createPreferencesStore(initial: Preferences) {
  return createStore<Preferences>(() => initial)
}

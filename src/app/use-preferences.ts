import { useSyncExternalStore } from 'react'
import { type Catalogue, catalogue } from '../wording/catalogue.ts'
import type { Preferences } from '../state/preferences-store.ts'
import { preferences } from './preferences.ts'

export function usePreferences(): Preferences {
  return useSyncExternalStore(preferences.subscribe, preferences.getState)
}

export function useCatalogue(): Catalogue {
  return catalogue(usePreferences().language)
}

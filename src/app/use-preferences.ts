import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Catalogue } from '../wording/catalogue.ts'
import { loadCatalogue } from '../wording/load-catalogue.ts'
import type { Preferences } from '../state/preferences-store.ts'
import { preferences } from './preferences.ts'

export function usePreferences(): Preferences {
  return useSyncExternalStore(preferences.subscribe, preferences.getState)
}

/** The words of the chosen language; those of the first one until another has been loaded. */
export function useCatalogue(first: Catalogue): Catalogue {
  const { language } = usePreferences()
  const [words, setWords] = useState(first)
  useEffect(() => {
    let isWanted = true
    void loadCatalogue(language).then((chosen) => {
      if (isWanted) setWords(chosen)
    })
    return () => {
      isWanted = false
    }
  }, [language])
  return words
}

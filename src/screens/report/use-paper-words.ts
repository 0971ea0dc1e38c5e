import { useEffect, useState } from 'react'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { Language } from '../../wording/language.ts'
import { loadCatalogue } from '../../wording/load-catalogue.ts'
import { useWords } from '../words-context.ts'

/** The words of a paper: those of the app until another language has been loaded. @param language null for that of the app */
export function usePaperWords(language: Language | null): Catalogue {
  const own = useWords()
  const [other, setOther] = useState<Catalogue | null>(null)
  const wanted = language ?? own.language
  useEffect(() => {
    if (wanted === own.language) return
    let isWanted = true
    // Words that cannot be had now leave the paper in the language of the app.
    loadCatalogue(wanted).then(
      (loaded) => {
        if (isWanted) setOther(loaded)
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [wanted, own])
  return other?.language === wanted && wanted !== own.language ? other : own
}

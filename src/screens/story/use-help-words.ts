import { useEffect, useState } from 'react'
import { loadHelp } from '../../wording/help/load-help.ts'
import type { Language } from '../../wording/language.ts'
import type { HelpWords } from '../../wording/nl/help.ts'
import { useWords } from '../words-context.ts'

interface Loaded {
  readonly language: Language
  readonly help: HelpWords
}

/** The words of the help in the language of the page; null until they are there. An error in loading is thrown where it is used. */
export function useHelpWords(): HelpWords | null {
  const { language } = useWords()
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  useEffect(() => {
    let isWanted = true
    loadHelp(language).then(
      (help) => {
        if (isWanted) setLoaded({ language, help })
      },
      (error: unknown) => {
        if (isWanted) setFailure(error instanceof Error ? error : new Error(String(error)))
      },
    )
    return () => {
      isWanted = false
    }
  }, [language])
  if (failure !== null) throw failure
  return loaded?.language === language ? loaded.help : null
}

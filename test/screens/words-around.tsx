import type { ReactNode } from 'react'
import { WordsContext } from '../../src/screens/words-context.ts'
import { UiWordsContext } from '../../src/ui/ui-words.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import type { Language } from '../../src/wording/language.ts'

/** The words that the app puts around every screen. */
export function WordsAround({ language = 'nl', children }: { language?: Language; children: ReactNode }) {
  const words = catalogue(language)
  return (
    <WordsContext value={words}>
      <UiWordsContext value={words.ui}>{children}</UiWordsContext>
    </WordsContext>
  )
}

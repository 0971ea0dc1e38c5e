import { createContext, use } from 'react'
import type { Catalogue } from '../wording/catalogue.ts'

export const WordsContext = createContext<Catalogue | null>(null)

export function useWords(): Catalogue {
  const words = use(WordsContext)
  if (words === null) throw new Error('WordsContext is missing above this component.')
  return words
}

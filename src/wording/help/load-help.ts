import type { Language } from '../language.ts'
import type { HelpWords } from '../nl/help.ts'

const LOADS: Readonly<Record<Language, () => Promise<HelpWords>>> = {
  nl: async () => (await import('../nl/help.ts')).help,
  en: async () => (await import('../en/help.ts')).help,
}

/** The words of the help in one language: many, and so not among those with which every page starts. */
export function loadHelp(language: Language): Promise<HelpWords> {
  return LOADS[language]()
}

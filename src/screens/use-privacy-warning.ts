import { hasCitizenNumber } from '../domain/citizen-number.ts'
import { useWords } from './words-context.ts'

/** What to say under a text that seems to tell who a client is; null where it does not. */
export function usePrivacyWarning(text: string): string | null {
  const { number } = useWords().app.privacy
  return hasCitizenNumber(text) ? number : null
}

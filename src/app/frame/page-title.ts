import { useEffect } from 'react'
import { useWords } from '../../screens/words-context.ts'

/** The title of the page, which is what the tab and a screen reader say first. */
export function usePageTitle(...parts: readonly string[]): void {
  const { app } = useWords()
  const title = [...parts, app.name].join(' – ')
  useEffect(() => {
    document.title = title
  }, [title])
}

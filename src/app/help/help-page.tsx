import { HelpScreen } from '../../screens/help/help-screen.tsx'
import { useWords } from '../../screens/words-context.ts'
import { CrashBoundary } from '../frame/crash-boundary.tsx'
import { usePageTitle } from '../frame/page-title.ts'
import { TopBar } from '../frame/top-bar.tsx'
import { routes } from '../routes.ts'

/** @param at what the address leads to: a part or an entry */
export function HelpPage({ at }: { readonly at: string | null }) {
  const words = useWords()
  usePageTitle(words.app.help)
  return (
    <>
      <TopBar />
      <CrashBoundary words={words}>
        <HelpScreen at={at} hrefOf={routes.help} />
      </CrashBoundary>
    </>
  )
}

import { HomeScreen } from '../../screens/home/home-screen.tsx'
import { useWords } from '../../screens/words-context.ts'
import { CrashBoundary } from '../frame/crash-boundary.tsx'
import { canPickToOpen } from '../files/file-pickers.ts'
import { GUEST_HREF, OWN_HREF } from '../guest.ts'
import { usePageTitle } from '../frame/page-title.ts'
import { TopBar } from '../frame/top-bar.tsx'
import { routes } from '../routes.ts'
import { singleFileFacts } from '../single-file/single-file-facts.ts'
import { useHome } from './use-home.ts'
import { usePaste } from './use-paste.ts'

export function HomePage() {
  const words = useWords()
  usePageTitle()
  const home = useHome(words)
  usePaste(home.actions)
  return (
    <>
      <TopBar />
      <CrashBoundary words={words}>
        <HomeScreen
          {...home}
          canPickFiles={canPickToOpen()}
          thisYear={new Date().getFullYear()}
          hrefOf={(id) => routes.editor(id)}
          guestHref={GUEST_HREF}
          homeHref={OWN_HREF}
          singleFile={singleFileFacts()}
        />
      </CrashBoundary>
    </>
  )
}

import { useState } from 'react'
import { LinkScreen } from '../../screens/link/link-screen.tsx'
import { useWords } from '../../screens/words-context.ts'
import { CrashBoundary } from '../frame/crash-boundary.tsx'
import { usePageTitle } from '../frame/page-title.ts'
import { TopBar } from '../frame/top-bar.tsx'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { forgetLink, leaveLink } from './link-in-address.ts'
import { openAsNew } from './open-as-new.ts'
import { useReceivedLink } from './use-received-link.ts'

/** The case in a link, kept only when the user says so. */
export function LinkPage() {
  const words = useWords()
  const { content, received, unlock } = useReceivedLink()
  const [isOpening, setIsOpening] = useState(false)
  usePageTitle(words.link.title)
  const open = async () => {
    if (received === null) return
    setIsOpening(true)
    const kept = await openAsNew(received)
    setIsOpening(false)
    if (kept === null) {
      notices.tell({ text: words.home.failed, tone: 'negative' })
      return
    }
    notices.tell({ text: words.home.opened(kept.name) })
    goTo(routes.view(kept.id, 'result'))
    forgetLink()
  }
  return (
    <>
      <TopBar />
      <CrashBoundary words={words}>
        <LinkScreen
          content={content}
          isOpening={isOpening}
          onTry={unlock}
          onOpen={() => void open()}
          onLeave={leaveLink}
        />
      </CrashBoundary>
    </>
  )
}

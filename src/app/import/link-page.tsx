import { useEffect, useState, useSyncExternalStore } from 'react'
import { type LinkContent, LinkScreen } from '../../screens/link/link-screen.tsx'
import { useWords } from '../../screens/words-context.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { Received } from '../../workers/receive-case.ts'
import { CrashBoundary } from '../frame/crash-boundary.tsx'
import { usePageTitle } from '../frame/page-title.ts'
import { TopBar } from '../frame/top-bar.tsx'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { forgetLink, subscribeLink, takenLink } from './link-in-address.ts'
import { openAsNew } from './open-as-new.ts'
import { receive } from './receive.ts'

/** The case in a link, kept only when the user says so. */
export function LinkPage() {
  const words = useWords()
  const received = useReceivedLink(words)
  const [isOpening, setIsOpening] = useState(false)
  usePageTitle(words.link.title)
  const open = async () => {
    if (received === null || received === 'none' || !received.ok) return
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
          content={contentOf(received)}
          isOpening={isOpening}
          onOpen={() => void open()}
          onLeave={leave}
        />
      </CrashBoundary>
    </>
  )
}

/** `none`: no link is looked at. Null: not known yet. */
type Seen = Received | 'none' | null

function useReceivedLink({ app, link: words }: Catalogue): Seen {
  const link = useSyncExternalStore(subscribeLink, takenLink)
  const [seen, setSeen] = useState<{ readonly link: string; readonly received: Received } | null>(null)
  const opening = app.opening(words.title)
  useEffect(() => {
    if (link === null) return
    let isWanted = true
    void receive({ link }, opening).then((received) => {
      if (!isWanted) return
      if (received === null) leave()
      else setSeen({ link, received })
    })
    return () => {
      isWanted = false
    }
  }, [link, opening])
  if (link === null) return 'none'
  return seen?.link === link ? seen.received : null
}

function leave(): void {
  goTo(routes.home)
  forgetLink()
}

function contentOf(received: Seen): LinkContent {
  if (received === null) return { kind: 'reading' }
  if (received === 'none') return { kind: 'nothing' }
  if (!received.ok) return { kind: 'refused', refusals: received.refusals }
  const { case: businessCase, headline, migrations } = received
  return { kind: 'case', previewed: { businessCase, headline, isMigrated: migrations.length > 0 } }
}

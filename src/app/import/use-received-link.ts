import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Refusal } from '../../case-file/refusal.ts'
import type { LinkContent } from '../../screens/link/link-screen.tsx'
import { useWords } from '../../screens/words-context.ts'
import type { Received } from '../../workers/receive-case.ts'
import { leaveLink, takenLink } from './link-in-address.ts'
import { receive } from './receive.ts'

export interface ReceivedLink {
  readonly content: LinkContent
  /** Null as long as nothing was opened. */
  readonly received: Extract<Received, { readonly ok: true }> | null
  /** Tries a passphrase on a locked link. */
  readonly unlock: (passphrase: string) => void
}

/** What is known of one link. */
interface Seen {
  readonly link: string
  readonly received: Received
  /** A passphrase is being tried. */
  readonly isBusy: boolean
}

/** The case in the link that is looked at, through the gate. */
export function useReceivedLink(): ReceivedLink {
  const { app, link: words } = useWords()
  const link = useSyncExternalStore(takenLink.subscribe, takenLink.get)
  const [seen, setSeen] = useState<Seen | null>(null)
  const opening = app.opening(words.title)
  useEffect(() => {
    if (link === null) return
    let isWanted = true
    void receive({ link }, opening).then((received) => {
      if (!isWanted) return
      if (received === null) leaveLink()
      else setSeen({ link, received, isBusy: false })
    })
    return () => {
      isWanted = false
    }
  }, [link, opening])
  const known = seen?.link === link ? seen : null
  const unlock = (passphrase: string) => {
    if (known === null) return
    const about = known.link
    setSeen({ ...known, isBusy: true })
    void receive({ link: about, passphrase }, words.locked.opening).then((received) => {
      // Called off: the link is as it was, and another passphrase can be tried.
      setSeen((now) =>
        now?.link === about ? { ...now, received: received ?? known.received, isBusy: false } : now,
      )
    })
  }
  return {
    content: link === null ? { kind: 'nothing' } : contentOf(known),
    received: known?.received.ok === true ? known.received : null,
    unlock,
  }
}

function contentOf(seen: Seen | null): LinkContent {
  if (seen === null) return { kind: 'reading' }
  const { received, isBusy } = seen
  if (received.ok) {
    const { case: businessCase, headline, migrations } = received
    return { kind: 'case', previewed: { businessCase, headline, isMigrated: migrations.length > 0 } }
  }
  const [first] = received.refusals
  if (first?.code === 'link-locked') return { kind: 'locked', wrong: null, isBusy }
  if (isAboutPassphrase(first)) return { kind: 'locked', wrong: first, isBusy }
  return { kind: 'refused', refusals: received.refusals }
}

/** After these another try may open the link. */
function isAboutPassphrase(refusal: Refusal | undefined): refusal is Refusal {
  return refusal?.code === 'wrong-passphrase' || refusal?.code === 'took-too-long'
}

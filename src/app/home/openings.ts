import { shortened } from '../../case-file/found.ts'
import { linkTextIn } from '../../case-file/link-text.ts'
import { refusedWhole } from '../../case-file/refused-whole.ts'
import type { HomeActions, RefusedFile } from '../../screens/home/home-props.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { lookAtLink } from '../import/link-in-address.ts'
import { openAsNew } from '../import/open-as-new.ts'
import { receive } from '../import/receive.ts'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { textInPage } from '../single-file/text-in-page.ts'

interface Wiring {
  readonly words: Catalogue
  readonly refuse: (refused: RefusedFile | null) => void
  readonly show: (route: string) => void
  readonly failed: () => void
  readonly restore: HomeActions['restoreBackup']
}

/** Whether a file is a back-up, or what the recovery page saved: by its first bytes, as nothing else is known of it. */
async function isBackup(file: File): Promise<boolean> {
  const head = await file
    .slice(0, 64)
    .text()
    .catch(() => '')
  return /\.zip$/i.test(file.name) ? head.startsWith('PK') : head.includes('"baatwijzer-rescue"')
}

type Openings = Pick<HomeActions, 'openFile' | 'openText' | 'openExample'>

/** What can be opened from the home screen; all of it comes in by the same way. */
export function openings({ words, refuse, show, failed, restore }: Wiring): Openings {
  const { home, app } = words
  const open = async (name: string, file: Blob) => {
    const received = await receive(file, app.opening(name))
    if (received === null) return
    refuse(received.ok ? null : { name, refusals: received.refusals })
    if (!received.ok) return
    const kept = await openAsNew(received)
    if (kept === null) {
      failed()
      return
    }
    notices.tell({ text: home.opened(kept.name) })
    const { privacyNotice } = await import('./privacy-notice.ts')
    const warning = privacyNotice(words, kept)
    if (warning !== null) notices.tell({ text: warning })
    show(routes.editor(kept.id))
  }
  const openExample = async (name: string, file: Blob) => {
    const received = await receive(file, app.opening(name))
    if (received === null) return
    const kept = received.ok ? await openAsNew(received) : null
    if (kept === null) failed()
    else show(routes.view(kept.id, 'result'))
  }
  return {
    openFile: (file) => {
      void isBackup(file).then((is) => (is ? restore(file) : open(file.name, file)))
    },
    openText: (text) => {
      const link = linkTextIn(text)
      if (link !== null) {
        lookAtLink(link)
        goTo(routes.link)
      } else if (/^\s*\{/.test(text)) void open(home.pasted, new Blob([text]))
      else refuse({ name: home.pasted, refusals: notOurs(text) })
    },
    openExample: (example) => {
      exampleFile(example)
        .then((file) => openExample(home.examples.list[example].name, file))
        .catch(() => notices.tell({ text: home.examples.failed, tone: 'negative' }))
    },
  }
}

function notOurs(text: string): RefusedFile['refusals'] {
  return refusedWhole({ code: 'not-a-case-file', found: shortened(text.trim()) }).refusals
}

async function exampleFile(example: string): Promise<Blob> {
  const own = textInPage(`example-${example}`)
  if (own !== null) return new Blob([own])
  const response = await fetch(`${import.meta.env.BASE_URL}examples/${example}.json`)
  if (!response.ok) throw new Error(`No example ${example}`)
  return response.blob()
}

import { shortened } from '../../case-file/found.ts'
import { linkTextIn } from '../../case-file/link-text.ts'
import { refusedWhole } from '../../case-file/refused-whole.ts'
import type { HomeActions, RefusedFile } from '../../screens/home/home-props.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { pickToOpen } from '../files/file-pickers.ts'
import { type Arrival, arrivalOf, arrivalsOf } from '../import/arrival.ts'
import { takenLink } from '../import/link-in-address.ts'
import { openAsNew } from '../import/open-as-new.ts'
import { receive } from '../import/receive.ts'
import { refusedFiles } from '../import/refused-files.ts'
import { notices } from '../notices.tsx'
import { goTo, routes } from '../routes.ts'
import { textInPage } from '../single-file/text-in-page.ts'

interface Wiring {
  readonly words: Catalogue
  readonly show: (route: string) => void
  readonly failed: () => void
}

type Openings = Pick<HomeActions, 'openFiles' | 'pickFiles' | 'openText' | 'openExample'>

/** What can be opened from the home screen; all of it comes in by the same way. */
export function openings({ words, show, failed }: Wiring): Openings {
  const { home, app } = words
  const open = async (arrivals: readonly Arrival[]) => {
    if (arrivals.length === 0) return
    const { openArrivals } = await import('../import/open-arrivals.ts')
    await openArrivals(words, arrivals)
  }
  const openExample = async (name: string, file: Blob) => {
    const received = await receive(file, app.opening(name))
    if (received === null) return
    const kept = received.ok ? await openAsNew(received) : null
    if (kept === null) failed()
    else show(routes.view(kept.id, 'result'))
  }
  return {
    openFiles: (files) => void open(files.map(arrivalOf)),
    pickFiles: () => void pickToOpen().then(arrivalsOf).then(open),
    openText: (text) => {
      const link = linkTextIn(text)
      if (link !== null) {
        takenLink.become(link)
        goTo(routes.link)
      } else if (/^\s*\{/.test(text)) void open([arrivalOf(new File([text], home.pasted))])
      else refusedFiles.become([{ name: home.pasted, refusals: notOurs(text) }])
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

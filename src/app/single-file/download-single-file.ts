import { offerFile } from '../../ui/offer-file.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { tellWhenSlow } from '../import/tell-when-slow.ts'
import { notices } from '../notices.tsx'

const NAME = 'baatwijzer.html'

/** Gets the app as one file from the host, which is not among what is kept for offline use. */
export async function downloadSingleFile({ singleFile: { download } }: Catalogue): Promise<void> {
  const calledOff = new AbortController()
  const done = tellWhenSlow(download.getting, () => calledOff.abort())
  try {
    const response = await fetch(import.meta.env.BASE_URL + NAME, { signal: calledOff.signal })
    if (!response.ok) throw new Error(`The host answers ${String(response.status)}`)
    offerFile(await response.blob(), NAME)
  } catch {
    if (!calledOff.signal.aborted) notices.tell({ text: download.failed, tone: 'negative' })
  } finally {
    done()
  }
}

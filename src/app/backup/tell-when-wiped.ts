import type { Catalogue } from '../../wording/catalogue.ts'
import { notices } from '../notices.tsx'
import { storage } from '../storage.ts'

/** Says that another tab has taken everything away. Answers what ends the listening. */
export function tellWhenWiped({ home }: Catalogue): () => void {
  let isWanted = true
  let stop: (() => void) | undefined
  const listen = async () => {
    const { tabs } = await storage()
    if (!isWanted) return
    stop = tabs.listen(({ kind }) => {
      if (kind === 'wiped') notices.tell({ text: home.safety.wipe.elsewhere, tone: 'negative' })
    })
  }
  // A storage that does not open is told by the screen that needs it.
  listen().catch(() => undefined)
  return () => {
    isWanted = false
    stop?.()
  }
}

import { openStorage } from '../../storage/open-storage.ts'
import { makeBackup } from '../backup/make-backup.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { now } from '../clock.ts'
import { forgetFilings } from '../filings.ts'
import { prefer, preferences } from '../preferences.ts'
import { storeName } from '../remembered.ts'
import { storage } from '../storage.ts'
import { keepFromNowOn, unkept } from '../unkept.ts'

/** Puts what is in this page in the browser's storage, and goes on with it from there. False where that failed: then the page goes on as it was. */
export async function keepInBrowser(): Promise<boolean> {
  const never = new AbortController().signal
  const made = await makeBackup((await storage()).repository, now(), never)
  if (made.kind !== 'made') return false
  const kept = await openStorage({ now: now(), name: storeName })
  const outcome = kept.state.kind === 'ready' ? await restoreBackup(kept.repository, made.file, never) : null
  const added = outcome?.kind === 'restored' ? outcome.added : []
  const isWhole = outcome?.kind === 'restored' && outcome.lost.length === 0
  if (isWhole) keepFromNowOn()
  if (!isWhole || unkept() !== undefined) {
    for (const id of added) await kept.repository.remove(id, now())
    kept.close()
    return false
  }
  kept.close()
  prefer(preferences.getState())
  forgetFilings()
  location.reload()
  return true
}

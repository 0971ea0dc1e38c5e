import { offerFile } from '../../ui/offer-file.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { now } from '../clock.ts'
import { tellWhenSlow } from '../import/tell-when-slow.ts'
import { notices } from '../notices.tsx'
import { storeName } from '../remembered.ts'
import { isSingleFile } from '../single-file/is-single-file.ts'
import { forgetStorage, storage } from '../storage.ts'
import { wipedBackup } from './wiped-state.ts'

/** First a back-up, which stays in memory too for who changes their mind; then everything goes: data, settings, the offline copy. */
export async function wipeEverything({ home }: Catalogue): Promise<void> {
  const { safety } = home
  const negative = (text: string) => notices.tell({ text, tone: 'negative' })
  const opened = await storage()
  const [{ makeBackup, backupName }, { wipeStorage }] = await Promise.all([
    import('./make-backup.ts'),
    import('../../storage/wipe.ts'),
    // Wiping takes away what the page would load later: the way back has to be here already.
    import('./restore-backup.ts'),
  ])
  const calledOff = new AbortController()
  const done = tellWhenSlow(safety.saving, () => calledOff.abort())
  const backup = await makeBackup(opened.repository, now(), calledOff.signal).finally(done)
  if (backup.kind === 'called-off') return
  if (backup.kind === 'failed') return void negative(safety.wipe.noBackup)
  offerFile(backup.file, backupName(now()))
  const outcome = await wipeStorage(opened, storeName)
  if (outcome.kind !== 'done') return void negative(safety.wipe[outcome.kind])
  forgetStorage()
  if (!isSingleFile) await forgetOfflineCopy()
  wipedBackup.become(backup.file)
}

/** Other apps may share the address: only what is ours. */
async function forgetOfflineCopy(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.unregister()
  const names = await caches.keys()
  const ours = names.filter((name) => name.startsWith('baatwijzer-'))
  await Promise.all(ours.map((name) => caches.delete(name)))
}

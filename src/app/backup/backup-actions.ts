import type { HomeActions, RefusedFile } from '../../screens/home/home-props.ts'
import { offerFile } from '../../ui/offer-file.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { now } from '../clock.ts'
import { becomeFiling } from '../filings.ts'
import { tellHome } from '../home/home-news.ts'
import { refusedFiles } from '../import/refused-files.ts'
import { tellWhenSlow } from '../import/tell-when-slow.ts'
import { notices } from '../notices.tsx'
import { storage } from '../storage.ts'
import type { RestoredBackup } from './restore-backup.ts'

type BackupActions = Pick<HomeActions, 'saveBackup' | 'restoreBackup' | 'askPersistence'>

/** What makes the cases of this device safer, or brings them back. */
export function backupActions(words: Catalogue): BackupActions {
  const text = words.home.safety
  const negative = (said: string) => notices.tell({ text: said, tone: 'negative' })
  return {
    saveBackup: () => {
      void saveBackup(text.saving).then((outcome) => {
        if (outcome.kind === 'made') notices.tell({ text: text.saved(outcome.count) })
        if (outcome.kind === 'failed') negative(text.failed)
        tellHome()
      })
    },
    restoreBackup: (file) => {
      void restoreAndTell(words, file).then((refused) => {
        refusedFiles.become(refused === null ? [] : [refused])
        tellHome()
      })
    },
    askPersistence: () => {
      const asked = navigator.storage.persist().catch(() => false)
      void asked.then((isGranted) => {
        if (!isGranted) notices.tell({ text: text.notGranted })
        tellHome()
      })
    },
  }
}

/** Whether a file is a back-up, or what the recovery page saved: by its first bytes, as nothing else is known of it. */
export async function isBackup(file: File): Promise<boolean> {
  const head = await file
    .slice(0, 64)
    .text()
    .catch(() => '')
  return /\.zip$/i.test(file.name) ? head.startsWith('PK') : head.includes('"baatwijzer-rescue"')
}

/** Adds what is in a back-up, and says what came back; or why nothing did. */
export async function restoreAndTell(words: Catalogue, file: File): Promise<RefusedFile | null> {
  const outcome = await restoreBackupFile(file, words.home.safety.restoring)
  if (outcome.kind === 'refused') return { name: file.name, refusals: outcome.refusals }
  tellRestored(words, outcome)
  return null
}

/** Writes the file, and remembers when. */
async function saveBackup(saving: string) {
  const { repository } = await storage()
  const { makeBackup, backupName } = await import('./make-backup.ts')
  const calledOff = new AbortController()
  const done = tellWhenSlow(saving, () => calledOff.abort())
  const at = now()
  const outcome = await makeBackup(repository, at, calledOff.signal).finally(done)
  if (outcome.kind !== 'made') return outcome
  offerFile(outcome.file, backupName(at))
  await repository.tellBackedUp(at)
  const listed = await repository.list()
  const ids = listed.kind === 'listed' ? listed.cases.map(({ id }) => id) : []
  for (const id of ids) becomeFiling(id, { kind: 'filed', file: backupName(at), at })
  return outcome
}

export async function restoreBackupFile(file: Blob, restoring: string) {
  const { repository } = await storage()
  const { restoreBackup } = await import('./restore-backup.ts')
  const calledOff = new AbortController()
  const done = tellWhenSlow(restoring, () => calledOff.abort())
  return restoreBackup(repository, file, calledOff.signal).finally(done)
}

/** What came back, with the way out of that, and what did not come back. */
function tellRestored({ home }: Catalogue, restored: RestoredBackup): void {
  const { added, same, lost, lostMoments } = restored
  const undo = () => {
    void storage().then(async ({ repository }) => {
      for (const id of added) await repository.remove(id, now())
      tellHome()
    })
  }
  const text = home.safety.restored(added.length, same)
  notices.tell(added.length > 0 ? { text, undo } : { text })
  if (lost.length > 0) notices.tell({ text: home.safety.lost(lost.join(', ')), tone: 'negative' })
  if (lostMoments > 0) notices.tell({ text: home.safety.lostMoments(lostMoments), tone: 'negative' })
}

import { strToU8, Zip, ZipDeflate } from 'fflate'
import { CONTENTS, type Contents } from './contents.ts'

type Listed = Omit<Contents['cases'][number], 'file'>
type ListedMoment = Omit<Contents['moments'][number], 'file'>

/** A back-up that grows case by case, so that neither all cases nor all their texts have to be in memory at once. */
export interface BackupWriter {
  readonly addCase: (listed: Listed, text: string) => void
  readonly addMoment: (moment: ListedMoment, text: string) => void
  /** Lists what was added, and ends the archive. */
  readonly end: () => void
}

/** @param take is given the bytes of the archive as they come */
export function backupWriter(at: string, take: (bytes: Uint8Array) => void): BackupWriter {
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    take(bytes)
  })
  const cases: Contents['cases'] = []
  const moments: Contents['moments'] = []
  const add = (file: string, text: string) => {
    const entry = new ZipDeflate(file, { level: 6 })
    entry.mtime = at
    zip.add(entry)
    entry.push(strToU8(text), true)
  }
  return {
    addCase: (listed, text) => {
      const file = `cases/${String(cases.length + 1)}-${listed.id}.baatwijzer.json`
      cases.push({ ...listed, file })
      add(file, text)
    },
    addMoment: (moment, text) => {
      const file = `moments/${String(moments.length + 1)}-${moment.caseId}.baatwijzer.json`
      moments.push({ ...moment, file })
      add(file, text)
    },
    end: () => {
      const contents: Contents = { format: 'baatwijzer-backup', version: 1, at, cases, moments }
      add(CONTENTS, JSON.stringify(contents, null, 2))
      zip.end()
    },
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, type LockedPackage, nameOf, root } from './package-lock.ts'

const NOTICE = /^(licen[cs]e|notice|copying)/i
/** Who gives work away like this asks for no text beside it, and may not give one. */
const ASK_FOR_NOTHING = ['Unlicense', '0BSD', 'CC0-1.0']
/** A tool lists here what is in the tool itself, of which nothing is in the app. */
const OF_THE_TOOL = /^# Licenses of bundled dependencies$[\s\S]*/m

function textsIn(folder: string): readonly string[] {
  const place = join(root, folder)
  return readdirSync(place)
    .filter((file) => NOTICE.test(file))
    .sort()
    .map((file) => readFileSync(join(place, file), 'utf8').replace(OF_THE_TOOL, ''))
}

function noticeOf(folder: string, { version = '', license = '' }: LockedPackage): string {
  const texts = textsIn(folder)
  if (texts.length === 0 && !ASK_FOR_NOTHING.includes(license))
    throw new Error(`${folder} has no licence text to give on`)
  const title = `${nameOf(folder)} ${version} (${license})`
  return [title, '-'.repeat(title.length), ...texts].map((text) => text.trim()).join('\n\n')
}

/** Whose work is in the app, each with the text that must go along. */
export function thirdPartyNotices(lock: Lock, shipped: ReadonlySet<string>): string {
  const notices = [...shipped].sort().map((folder) => {
    const locked = lock.packages[folder]
    if (locked === undefined) throw new Error(`${folder} is not in package-lock.json`)
    return noticeOf(folder, locked)
  })
  return `Baatwijzer contains work of others, under these conditions.\n\n${notices.join('\n\n\n')}\n`
}

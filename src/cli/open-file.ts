import { readFileSync } from 'node:fs'
import { openOutside } from '../case-file/open-outside.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import type { Catalogue } from '../wording/catalogue.ts'
import { refusalText } from '../wording/refusal-text.ts'

/** The case in a file, or in one line why there is none. */
export async function openFile(file: string, words: Catalogue): Promise<BusinessCase | string> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(readFileSync(file))
  } catch (error) {
    return unreadable(error, words)
  }
  const opened = await openOutside(bytes)
  if (opened.ok) return opened.case
  const [first, ...rest] = opened.refusals
  if (first === undefined) throw new Error('A refusal without a reason')
  const { place, reason, mend } = refusalText(words, first)
  const more = rest.length === 0 ? '' : words.terminal.more(rest.length)
  return [place, reason, mend, more].filter((part) => part !== '').join(' ')
}

function unreadable(error: unknown, { terminal }: Catalogue): string {
  const code = codeOf(error)
  return code === 'ENOENT' ? terminal.notFound : terminal.unreadable(code)
}

/** The code of an error of the file system, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

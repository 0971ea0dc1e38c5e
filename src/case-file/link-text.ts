import { LIMITS } from './limits.ts'

/** Where the case begins in an address of this app. What stands after # never reaches a server. */
export const LINK_MARK = '#/link/'

/** Mail and chat write some characters in their own way, at most four for one. */
const LONGEST = 4 * LIMITS.link

/** The text of a link in an address or a message; null where no link is in it. */
export function linkTextIn(message: string): string | null {
  const at = message.indexOf(LINK_MARK)
  if (at < 0) return null
  const start = at + LINK_MARK.length
  return tidied(message.slice(start, start + LONGEST))
}

/** Without line breaks, spaces and escapes that mail or chat put in, and without what ended the sentence. */
function tidied(text: string): string {
  const [paragraph = ''] = unescaped(text).split(/\r?\n\s*\n/, 1)
  return paragraph.replace(/[\s=]+/g, '').replace(/[^A-Za-z0-9_-]+$/, '')
}

/** Also what was escaped twice: `%250A` is `%0A` is a line break. A link itself holds no `%`. */
function unescaped(text: string): string {
  return text.replace(/%(?:25)*([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

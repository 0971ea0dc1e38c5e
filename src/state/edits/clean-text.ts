import { LIMITS } from '../../case-file/limits.ts'
import { hasControl, hasControlBesidesLineEnds } from '../../case-file/text-rules.ts'

/** Text as a case may hold it: characters that could mislead a reader become spaces, and what is too long is cut. */
export function cleanText(text: string, lines: 'one-line' | 'lines'): string {
  const [refuses, most] =
    lines === 'lines'
      ? ([hasControlBesidesLineEnds, LIMITS.text] as const)
      : ([hasControl, LIMITS.name] as const)
  const clean = refuses(text) ? Array.from(text, (sign) => (refuses(sign) ? ' ' : sign)).join('') : text
  return clean.length > most ? cut(clean, most) : clean
}

/** Never through the middle of a sign of two halves. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}

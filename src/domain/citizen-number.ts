/**
 * The ways in which people write a citizen service number (bsn): at a stretch, in threes, or as 1234.56.789, with dots,
 * spaces or dashes; the first nought may be left out.
 */
const WRITTEN = /\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{3}([ .-])\d{2}\3\d{3}|\d{8,9}/g

/** Part of a longer number, of a code, or of an international telephone number; or an amount. */
const BEFORE = /(?:[\p{L}\p{N}_]|\p{N}[.,:/-]|\+\d{1,3} ?(?:\(0\))? ?|(?:€|\beuro?) ?)$/iu
const AFTER = /^(?:[\p{L}\p{N}_]|[.,:/-]\p{N}|,-| ?(?:€|euro?\b))/iu

const SAYS_SO = /(?:bsn|sofi)$/i

/** The most that either rule looks at. */
const REACH = 12

/**
 * Whether something in the text looks like a citizen service number. One in eleven of all numbers of nine digits does,
 * so this is a reason to ask, never to refuse.
 */
export function hasCitizenNumber(text: string): boolean {
  const plain = text.replace(/\s/g, ' ')
  return [...plain.matchAll(WRITTEN)].some(({ 0: written, index }) => {
    const digits = written.replace(/\D/g, '')
    const before = plain.slice(Math.max(0, index - REACH), index)
    const after = plain.slice(index + written.length, index + written.length + REACH)
    return isCitizenNumber(digits) && isAlone(before, written, after) && !isDay(digits)
  })
}

/** The test of eleven: nine times the first digit, eight times the second, and so on; less the last one. */
export function isCitizenNumber(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false
  const padded = digits.padStart(9, '0')
  const nine = Array.from({ length: 9 }, (_, i) => Number(padded.charAt(i)))
  const sum = nine.reduce((total, digit, i) => total + digit * (i === 8 ? -1 : 9 - i), 0)
  return sum % 11 === 0 && nine.some((digit) => digit > 0)
}

function isAlone(before: string, written: string, after: string): boolean {
  if (AFTER.test(after) || (BEFORE.test(before) && !SAYS_SO.test(before))) return false
  // Eight digits after others are a telephone number; groups beside others are more groups.
  return /^\d{9}$/.test(written) || !(/\d[ -]$/.test(before) || /^[ -]\d/.test(after))
}

/** Such as 20260131. */
function isDay(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)
}

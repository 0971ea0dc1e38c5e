export type PassphraseStrength = 'weak' | 'fair' | 'strong'

/** In bits. A graphics card makes some eight thousand keys a second: the first takes it weeks, the second thousands of years. */
const FAIR = 35
const STRONG = 50

/** Bits that a character adds to a text that people make up: a letter is mostly part of a word. */
const LETTER = 2.4
const DIGIT = 3.3
const SIGN = 4

/** A rough guess of how long it takes to guess, from what is typed alone; characters that repeat or follow on the one before add nothing. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const characters = Array.from(passphrase.trim())
  const bits = characters.reduce(
    (sum, each, n) => sum + bitsOf(each, characters[n - 1] ?? '', characters[n + 1] ?? ''),
    0,
  )
  if (bits < FAIR) return 'weak'
  return bits < STRONG ? 'fair' : 'strong'
}

function bitsOf(character: string, before: string, after: string): number {
  if (/\s/.test(character) || follows(character, before)) return 0
  if (/\d/.test(character)) return DIGIT
  return isInWord(character, before) || isInWord(character, after) ? LETTER : SIGN
}

function follows(character: string, before: string): boolean {
  const step = (character.toLowerCase().codePointAt(0) ?? 0) - (before.toLowerCase().codePointAt(0) ?? 0)
  return before !== '' && Math.abs(step) <= 1
}

/** Beside another letter of the same case. */
function isInWord(character: string, beside: string): boolean {
  return [/^\p{Ll}{2}$/u, /^\p{Lu}{2}$/u].some((pair) => pair.test(character + beside))
}

import { expect, test } from 'vitest'
import { passphraseStrength } from '../../../src/case-file/link/passphrase-strength.ts'

test.each([
  ['', 'weak'],
  ['wachtwoord', 'weak'],
  ['Welkom2026!', 'weak'],
  ['a'.repeat(60), 'weak'],
  ['1234567890123456789012345678901234567890', 'weak'],
  ['abcdefghijklmnopqrstuvwxyz', 'weak'],
  ['rood fietspad morgen', 'fair'],
  ['gE7$mQ2!xV9', 'fair'],
  ['paard batterij nietje correct', 'strong'],
  ['  paard batterij nietje correct  ', 'strong'],
] as const)('%j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength)
})

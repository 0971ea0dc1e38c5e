import { LIMITS } from './limits.ts'

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** What stands in a file, fit to be shown: short, and with control characters as `\u0000`. Empty where nothing stands. */
export function found(value: unknown): string {
  if (typeof value === 'string') return shortened(value)
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value === null ? 'null' : ''
}

export function shortened(text: string): string {
  const visible = text.slice(0, LIMITS.found + 1).replace(INVISIBLE, escaped)
  return visible.length > LIMITS.found ? `${visible.slice(0, LIMITS.found - 1)}…` : visible
}

function escaped(character: string): string {
  const codes = Array.from({ length: character.length }, (_, n) => character.charCodeAt(n))
  return codes.map((code) => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`).join('')
}

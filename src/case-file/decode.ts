import { LIMITS } from './limits.ts'
import type { Reason } from './refusal.ts'

/** The text of a file, without a byte order mark; or why it has none. */
export function decode(bytes: Uint8Array | string): string | Reason {
  const size = sizeOf(bytes)
  if (size > LIMITS.bytes) return { code: 'too-large', bytes: size, limit: LIMITS.bytes }
  const text = typeof bytes === 'string' ? bytes.replace(/^\uFEFF/, '') : fromUtf8(bytes)
  if (text === null) return { code: 'not-utf8' }
  return text.trim() === '' ? { code: 'empty-file' } : text
}

function sizeOf(bytes: Uint8Array | string): number {
  if (typeof bytes !== 'string') return bytes.length
  return bytes.length > LIMITS.bytes ? bytes.length : new TextEncoder().encode(bytes).length
}

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

import { LIMITS } from './limits.ts'
import type { Reason } from './refusal.ts'

/** The text of a file, without a byte order mark; or why it has none. */
export function decode(bytes: Uint8Array | string): string | Reason {
  const size = sizeOf(bytes)
  if (size > LIMITS.bytes) return { code: 'too-large', bytes: size, limit: LIMITS.bytes }
  const text = typeof bytes === 'string' ? bytes.replace(/^\uFEFF/, '') : textOf(bytes)
  if (text === null) return { code: 'not-utf8' }
  return text.trim() === '' ? { code: 'empty-file' } : text
}

function sizeOf(bytes: Uint8Array | string): number {
  if (typeof bytes !== 'string') return bytes.length
  return bytes.length > LIMITS.bytes ? bytes.length : new TextEncoder().encode(bytes).length
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8, unless a byte order mark says that Windows has saved it as "Unicode". */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

import { fromBase64Url } from './base64url.ts'
import { LIMITS } from './limits.ts'
import { LOCKED_FORM } from './link-form.ts'
import { type Key, unlock } from './link/lock.ts'
import { unpack } from './link/packed-case.ts'
import { openCase } from './open-case.ts'
import type { Opened } from './opened.ts'
import type { Reason } from './refusal.ts'
import { refusedWhole } from './refused-whole.ts'

const NO_KEY: Key = { passphrase: null, subtle: null }

/** Opens the case in the text of a link, as link-text.ts finds it. */
export async function openLink(text: string, key: Key = NO_KEY): Promise<Opened> {
  const unpacked = await bytesOf(text, key)
  return unpacked instanceof Uint8Array ? openCase(unpacked) : refusedWhole(unpacked)
}

async function bytesOf(text: string, key: Key): Promise<Uint8Array | Reason> {
  if (text.length > LIMITS.link) return { code: 'link-too-long', length: text.length, limit: LIMITS.link }
  const bytes = fromBase64Url(text)
  if (bytes === null) return { code: 'broken-link' }
  const packed = bytes[0] === LOCKED_FORM ? await unlock(bytes, key) : bytes
  return packed instanceof Uint8Array ? unpack(packed) : packed
}

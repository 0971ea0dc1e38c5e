import { fromBase64Url } from './base64url.ts'
import { gunzip } from './gzip.ts'
import { joinBytes } from './join-bytes.ts'
import { LIMITS } from './limits.ts'
import { LEFT_OUT, LINK_FORM } from './link-form.ts'
import { openCase } from './open-case.ts'
import type { Opened } from './opened.ts'
import type { Reason } from './refusal.ts'
import { refusedWhole } from './refused-whole.ts'

/** Opens the case in the text of a link, as link-text.ts finds it. */
export async function openLink(text: string): Promise<Opened> {
  const unpacked = await unpack(text)
  return unpacked instanceof Uint8Array ? openCase(unpacked) : refusedWhole(unpacked)
}

async function unpack(text: string): Promise<Uint8Array | Reason> {
  if (text.length > LIMITS.link) return { code: 'link-too-long', length: text.length, limit: LIMITS.link }
  const bytes = fromBase64Url(text)
  const form = bytes?.[0]
  if (bytes === null || form === undefined) return { code: 'broken-link' }
  if (form !== LINK_FORM) return { code: 'unknown-link-form', form }
  const unpacked = await gunzip(joinBytes([LEFT_OUT, bytes.subarray(1)]))
  // Whoever has a link knows nothing of compression.
  return 'code' in unpacked && unpacked.code === 'broken-compression' ? { code: 'broken-link' } : unpacked
}

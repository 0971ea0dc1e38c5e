import type { BusinessCase } from '../domain/business-case.ts'
import { toBase64Url } from './base64url.ts'
import { gzip, GZIP_HEADER } from './gzip.ts'
import { joinBytes } from './join-bytes.ts'
import { LINK_FORM } from './link-form.ts'
import { writeCompactCase } from './write-case.ts'

/** A whole case as the text of a link; the one who makes it decides whether that is too long. */
export async function writeLink(businessCase: BusinessCase): Promise<string> {
  const packed = await gzip(new TextEncoder().encode(writeCompactCase(businessCase)))
  return toBase64Url(joinBytes([Uint8Array.of(LINK_FORM), packed.subarray(GZIP_HEADER)]))
}

import type { BusinessCase } from '../domain/business-case.ts'
import { toBase64Url } from './base64url.ts'
import { lock, type Lock } from './link/lock.ts'
import { pack } from './link/packed-case.ts'
import { writeCompactCase } from './write-case.ts'

/**
 * A whole case as the text of a link; the one who makes it decides whether that is too long.
 * @param locked null for a link that anyone can open
 */
export async function writeLink(businessCase: BusinessCase, locked: Lock | null = null): Promise<string> {
  const packed = await pack(new TextEncoder().encode(writeCompactCase(businessCase)))
  return toBase64Url(locked === null ? packed : await lock(packed, locked))
}

import { LIMITS } from '../../case-file/limits.ts'
import type { Lock } from '../../case-file/link/lock.ts'
import { LINK_MARK } from '../../case-file/link-text.ts'
import { checkCase } from '../../case-file/validate.ts'
import { writeLink } from '../../case-file/write-link.ts'
import type { BusinessCase } from '../../domain/business-case.ts'

/** A link that opens, or why there is none: a link that the receiver cannot open is not made. */
export type MadeLink =
  | { readonly kind: 'made'; readonly address: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'faulty' }

/**
 * @param page the address of the app, without what stands after #
 * @param passphrase null for a link that anyone can open
 */
export async function makeLink(
  businessCase: BusinessCase,
  page: string,
  passphrase: string | null = null,
): Promise<MadeLink> {
  if (checkCase(businessCase).length > 0) return { kind: 'faulty' }
  const text = await writeLink(businessCase, passphrase === null ? null : lockOf(passphrase))
  return text.length > LIMITS.link
    ? { kind: 'too-long' }
    : { kind: 'made', address: `${page}${LINK_MARK}${text}` }
}

/** Whether this page has what locks a link: over an insecure connection it has not. */
export function canLock(): boolean {
  return 'subtle' in crypto
}

function lockOf(passphrase: string): Lock {
  const drawn = (count: number) => crypto.getRandomValues(new Uint8Array(count))
  return { passphrase, subtle: crypto.subtle, salt: drawn(16), nonce: drawn(12) }
}

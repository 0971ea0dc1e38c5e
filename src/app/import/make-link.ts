import { LIMITS } from '../../case-file/limits.ts'
import { LINK_MARK } from '../../case-file/link-text.ts'
import { checkCase } from '../../case-file/validate.ts'
import { writeLink } from '../../case-file/write-link.ts'
import type { BusinessCase } from '../../domain/business-case.ts'

/** A link that opens, or why there is none: a link that the receiver cannot open is not made. */
export type MadeLink =
  | { readonly kind: 'made'; readonly address: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'faulty' }

/** @param page the address of the app, without what stands after # */
export async function makeLink(businessCase: BusinessCase, page: string): Promise<MadeLink> {
  if (checkCase(businessCase).length > 0) return { kind: 'faulty' }
  const text = await writeLink(businessCase)
  return text.length > LIMITS.link
    ? { kind: 'too-long' }
    : { kind: 'made', address: `${page}${LINK_MARK}${text}` }
}

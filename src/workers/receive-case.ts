import { openLink } from '../case-file/open-link.ts'
import { openOutside } from '../case-file/open-outside.ts'
import type { Opened } from '../case-file/opened.ts'
import type { Refused } from '../case-file/outcome.ts'
import { refusedWhole } from '../case-file/refused-whole.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import { Calculation } from '../engine/calculation.ts'
import { type Headline, headlineOf } from '../engine/headline.ts'

/** The text of a link; `passphrase` once the user gave one. */
export interface OutsideLink {
  readonly link: string
  readonly passphrase?: string
}

/** What comes from outside: the bytes of a file or of pasted text, or a link. */
export type Outside = Uint8Array<ArrayBuffer> | OutsideLink

type OpenedWhole = Extract<Opened, { readonly ok: true }>

/** A case that may come in, with its outcome as it is calculated here; or why it may not. */
export type Received = (OpenedWhole & { readonly headline: Headline }) | Refused

/** The one gate for everything from outside. Results are never read from what comes in, always calculated. */
export async function receiveCase(outside: Outside): Promise<Received> {
  const opened = await (outside instanceof Uint8Array
    ? openOutside(outside)
    : openLink(outside.link, keyFor(outside)))
  if (!opened.ok) return opened
  const headline = calculated(opened.case)
  return headline === null ? refusedWhole({ code: 'not-calculated' }) : { ...opened, headline }
}

/** A page over an insecure connection has no cryptography, and nor have its workers. */
function keyFor({ passphrase }: OutsideLink) {
  return { passphrase: passphrase ?? null, subtle: 'subtle' in crypto ? crypto.subtle : null }
}

function calculated(businessCase: BusinessCase): Headline | null {
  try {
    return headlineOf(Calculation.of(businessCase))
  } catch {
    return null
  }
}

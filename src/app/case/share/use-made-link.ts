import { useEffect, useMemo, useState } from 'react'
import type { BusinessCase } from '../../../domain/business-case.ts'
import { type Removed, withoutNames } from '../../../domain/without-names.ts'
import { useWords } from '../../../screens/words-context.ts'
import { useCase } from '../../../state/use-case.ts'
import { makeLink, type MadeLink } from '../../import/make-link.ts'

/** Null for a link that anyone can open; `not-yet` while it is still typed. */
export type Passphrase = { readonly text: string } | 'not-yet' | null

/** What goes into the link: the case as it is now, or the same without names. */
export interface Shared {
  readonly businessCase: BusinessCase
  /** Null where names stay. */
  readonly removed: Removed | null
}

export function useShared(isNameless: boolean): Shared {
  const { neutral } = useWords().link.share
  const businessCase = useCase(({ history }) => history.present)
  return useMemo(() => {
    if (!isNameless) return { businessCase, removed: null }
    const nameless = withoutNames(businessCase, (list, n) => neutral[list](n))
    return { businessCase: nameless.case, removed: nameless.removed }
  }, [businessCase, isNameless, neutral])
}

/** Made again when the case or a choice changes; null while it is not there. */
export function useMadeLink(shared: BusinessCase, passphrase: Passphrase): MadeLink | null {
  const [seen, setSeen] = useState<{ readonly of: object; readonly made: MadeLink } | null>(null)
  const asked = useMemo(() => ({ shared, passphrase }), [shared, passphrase])
  useEffect(() => {
    if (asked.passphrase === 'not-yet') return
    let isWanted = true
    const typed = asked.passphrase?.text ?? null
    void makeLink(asked.shared, location.origin + location.pathname, typed).then((made) => {
      if (isWanted) setSeen({ of: asked, made })
    })
    return () => {
      isWanted = false
    }
  }, [asked])
  return seen?.of === asked ? seen.made : null
}

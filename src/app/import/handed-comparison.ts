import { useEffect } from 'react'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { CaseStore } from '../../state/case-store.ts'
import { held } from '../held.ts'
import { goTo, routes } from '../routes.ts'

interface Handed {
  /** Of the case on this device that it is compared with. */
  readonly id: string
  readonly name: string
  readonly businessCase: BusinessCase
}

const handed = held<Handed | null>(null)

/** Shows a case that was received, and is kept nowhere, beside one on this device. */
export function compareWithReceived(id: string, name: string, businessCase: BusinessCase): void {
  handed.become({ id, name, businessCase })
  goTo(routes.view(id, 'compare'))
}

/** Takes what was handed over for this case, now and later. */
export function useHandedComparison(id: string, store: CaseStore): void {
  useEffect(() => {
    const take = () => {
      const given = handed.get()
      if (given?.id !== id) return
      handed.become(null)
      store.compareWith({ name: given.name, businessCase: given.businessCase })
    }
    take()
    return handed.subscribe(take)
  }, [id, store])
}

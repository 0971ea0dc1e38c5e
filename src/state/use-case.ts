import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { BusinessCase } from '../domain/business-case.ts'
import type { CaseState, CaseStore } from './case-store.ts'

export const CaseStoreContext = createContext<CaseStore | null>(null)

export function useCaseStore(): CaseStore {
  const store = use(CaseStoreContext)
  if (store === null) throw new Error('CaseStoreContext is missing above this component.')
  return store
}

export function useCase<T>(select: (state: CaseState) => T): T {
  return useStore(useCaseStore(), select)
}

/** The case as it is in sight: the base, or as a variant makes it. */
export function useBusinessCase(): BusinessCase {
  return useCase(({ calculation }) => calculation.businessCase)
}

/** The case as it is kept, whatever variant is in sight. */
export function useBase(): BusinessCase {
  return useCase(({ history }) => history.present)
}

/** Whether a variant is in sight: then only numbers and switches can be changed. */
export function useInVariant(): boolean {
  return useCase(({ variantId }) => variantId !== null)
}

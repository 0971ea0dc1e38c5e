import type { BusinessCase } from '../../domain/business-case.ts'
import { createStubbornly } from '../../storage/create-stubbornly.ts'
import { now } from '../clock.ts'
import { becomeFiling } from '../filings.ts'
import { storage } from '../storage.ts'

/** Keeps a case that was made here. */
export async function keepNewCase(businessCase: BusinessCase): Promise<boolean> {
  const [{ repository }, { headlineOfCase }] = await Promise.all([storage(), import('./headline-of-case.ts')])
  const outcome = await createStubbornly(repository, businessCase, {
    at: now(),
    headline: headlineOfCase(businessCase),
  })
  if (outcome.kind === 'saved') becomeFiling(businessCase.id, { kind: 'edited' })
  return outcome.kind === 'saved'
}

import type { BusinessCase } from '../domain/business-case.ts'
import type { CaseRepository, CreateOutcome, Moment } from './case-repository.ts'

const PAUSES = [100, 1000]

/**
 * A new case that somebody waits for: a slow disk or a lost connection is given two more tries, as no later edit saves it after
 * all. A try of which only the answer got lost is known again.
 */
export async function createStubbornly(
  repository: CaseRepository,
  businessCase: BusinessCase,
  moment: Moment,
): Promise<CreateOutcome> {
  let outcome = await repository.create(businessCase, moment)
  for (const pause of PAUSES) {
    if (outcome.kind !== 'failed') break
    await new Promise((resolve) => setTimeout(resolve, pause))
    await repository.reconnect()
    outcome = await repository.create(businessCase, moment)
  }
  return outcome
}

import type { BusinessCase } from '../domain/business-case.ts'
import type { CaseRepository, CreateOutcome, Moment } from './case-repository.ts'
import { stubbornly } from './stubbornly.ts'

const PAUSES = [100, 1000, 4000]

/**
 * A new case that somebody waits for: a slow disk or a lost connection is given three more tries, as no later edit saves it after
 * all. A try of which only the answer got lost is known again.
 */
export async function createStubbornly(
  repository: CaseRepository,
  businessCase: BusinessCase,
  moment: Moment,
): Promise<CreateOutcome> {
  return stubbornly(
    repository,
    () => repository.create(businessCase, moment),
    PAUSES,
    (outcome) => outcome.kind === 'failed',
  )
}

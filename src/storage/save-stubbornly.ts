import type { CaseRepository, Edit, SaveOutcome } from './case-repository.ts'
import { stubbornly } from './stubbornly.ts'

const PAUSES = [0, 50, 200]

/**
 * A lost connection and most 'full disks' are over with a fresh connection; what three of those do not heal is told.
 * A save that did not answer is told at once.
 */
export async function saveStubbornly(repository: CaseRepository, edit: Edit): Promise<SaveOutcome> {
  return stubbornly(
    repository,
    () => repository.save(edit),
    PAUSES,
    (outcome) => outcome.kind === 'failed' && outcome.reason !== 'timeout',
  )
}

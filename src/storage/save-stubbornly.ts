import type { CaseRepository, Edit, SaveOutcome } from './case-repository.ts'

const PAUSES = [0, 50, 200]

/**
 * A lost connection and most 'full disks' are over with a fresh connection; what three of those do not heal is told.
 * A save that did not answer is told at once.
 */
export async function saveStubbornly(repository: CaseRepository, edit: Edit): Promise<SaveOutcome> {
  let outcome = await repository.save(edit)
  for (const pause of PAUSES) {
    if (outcome.kind !== 'failed' || outcome.reason === 'timeout') break
    await new Promise((resolve) => setTimeout(resolve, pause))
    await repository.reconnect()
    outcome = await repository.save(edit)
  }
  return outcome
}

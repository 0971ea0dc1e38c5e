import type { CaseRepository } from './case-repository.ts'

/** Tries again with a fresh connection, after each of the pauses in turn, for as long as the outcome is worth another try. */
export async function stubbornly<Outcome>(
  repository: CaseRepository,
  attempt: () => Promise<Outcome>,
  pauses: readonly number[],
  isWorthAnother: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  let outcome = await attempt()
  for (const pause of pauses) {
    if (!isWorthAnother(outcome)) break
    await new Promise((resolve) => setTimeout(resolve, pause))
    await repository.reconnect()
    outcome = await attempt()
  }
  return outcome
}

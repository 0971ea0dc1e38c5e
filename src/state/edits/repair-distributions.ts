import type { BusinessCase } from '../../domain/business-case.ts'
import { listInputs } from '../../domain/list-inputs.ts'

/** A case without what says how inputs vary that are no longer there. */
export function withoutLostDistributions(c: BusinessCase): BusinessCase {
  const { distributions } = c.uncertainty
  if (distributions.length === 0) return c
  const paths = new Set(listInputs(c).map(({ path }) => path))
  const kept = distributions.filter(({ input }) => paths.has(input))
  if (kept.length === distributions.length) return c
  return { ...c, uncertainty: { ...c.uncertainty, distributions: kept } }
}

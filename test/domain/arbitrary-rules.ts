import * as fc from 'fast-check'
import { FUNDING_RULES } from '../../src/domain/funding.ts'
import type { RuleLimits } from '../../src/domain/rules.ts'
import { DISTRIBUTION_KINDS, type InputDistribution, type Uncertainty } from '../../src/domain/uncertainty.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { type Limits, arbitraryInput } from './arbitrary-input.ts'

/** Some of the schemes, each with some of the limits. */
export function arbitraryRules(limits: Limits): fc.Arbitrary<readonly RuleLimits[]> {
  return fc.subarray([...FUNDING_RULES]).chain((ids) => fc.tuple(...ids.map((id) => ruleLimits(id, limits))))
}

function ruleLimits(id: RuleLimits['id'], limits: Limits): fc.Arbitrary<RuleLimits> {
  const year = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((n) => ({ value: decimalText(String(n)) }))
  return fc.record(
    {
      id: fc.constant(id),
      validFrom: year(2015, 2026),
      validTo: year(2026, 2045),
      mostPerYear: arbitraryInput('rule.mostPerYear', limits),
      mostYears: arbitraryInput('rule.mostYears', limits),
      mostHours: arbitraryInput('rule.mostHours', limits),
      mostShare: arbitraryInput('rule.mostShare', limits),
      excludesProven: fc.boolean(),
    },
    { requiredKeys: ['id', 'validFrom', 'excludesProven'] },
  )
}

export function arbitraryUncertainty(limits: Limits): fc.Arbitrary<Uncertainty> {
  return fc.record({
    seed: arbitraryInput('uncertainty.seed', { ...limits, ranges: false }),
    runs: arbitraryInput('uncertainty.runs', { ...limits, ranges: false }),
    distributions: fc.constant([]),
  })
}

/** A few inputs with a distribution of their own, some on one stream. */
export function arbitraryDistributions(
  paths: readonly string[],
  limits: Limits,
): fc.Arbitrary<readonly InputDistribution[]> {
  const facts = fc.record(
    {
      kind: fc.constantFrom(...DISTRIBUTION_KINDS),
      probability: arbitraryInput('distribution.probability', { ...limits, ranges: false }),
      stream: fc.constantFrom('market', 'staff'),
    },
    { requiredKeys: ['kind'] },
  )
  return fc
    .uniqueArray(fc.constantFrom(...paths), { maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen.map((input) => facts.map((own) => ({ input, ...own })))))
    .map((drawn) => drawn.map((own, n) => ({ id: `distribution-${String(n + 1)}`, ...own })))
}

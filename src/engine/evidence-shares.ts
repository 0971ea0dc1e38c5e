import type { BusinessCase } from '../domain/business-case.ts'
import { EVIDENCE_GRADES, type EvidenceGrade } from '../domain/input.ts'
import { type Decimal, ZERO } from '../quantity/decimal.ts'
import type { Model } from './build-model.ts'
import type { ExactValues } from './graph/exact.ts'
import { lineValues } from './line-values.ts'

/** Part of the money that rests on each grade; the shares add to 1, or are all zero for a case without money. */
export type EvidenceShares = Readonly<Record<EvidenceGrade, Decimal>>

/**
 * What the provider's net present value rests on. The present value of each line counts without its sign, so that a weak cost does
 * not hide a weak benefit.
 */
export function evidenceShares(c: BusinessCase, model: Model, values: ExactValues): EvidenceShares {
  const amounts = new Map<EvidenceGrade, Decimal>(EVIDENCE_GRADES.map((g) => [g, ZERO]))
  let total = ZERO
  for (const { present, grade } of lineValues(c, model, values, 'provider')) {
    amounts.set(grade, (amounts.get(grade) ?? ZERO).plus(present.abs()))
    total = total.plus(present.abs())
  }
  const share = (grade: EvidenceGrade) => (total.isZero() ? ZERO : (amounts.get(grade) ?? ZERO).div(total))
  return {
    measured: share('measured'),
    published: share('published'),
    claim: share('claim'),
    estimate: share('estimate'),
  }
}

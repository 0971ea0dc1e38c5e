import { checkCase } from '../../case-file/validate.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { Difference } from '../../domain/case-differences.ts'
import { withDifferences, withNeeds } from '../../domain/difference-needs.ts'
import { withoutWhatIsLost } from './without-what-is-lost.ts'

/** The case with a difference taken over from another, and what that one cannot do without. */
export interface TakenOver {
  readonly businessCase: BusinessCase
  /** How many differences came along. */
  readonly others: number
}

/** Null where the outcome would be a case that no file may hold. */
export function takeOver(
  own: BusinessCase,
  other: BusinessCase,
  all: readonly Difference[],
  wanted: Difference,
): TakenOver | null {
  const taken = withNeeds(own, other, all, wanted)
  const next = withoutWhatIsLost(withDifferences(own, other, taken))
  return checkCase(next).length > 0 ? null : { businessCase: next, others: taken.length - 1 }
}

/** The case with every difference taken over: the other one, under its own id. */
export function takeOverAll(
  own: BusinessCase,
  other: BusinessCase,
  all: readonly Difference[],
): BusinessCase {
  return withDifferences(own, other, all)
}

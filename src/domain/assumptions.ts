import type { BusinessCase } from './business-case.ts'
import { EVIDENCE_GRADES, type EvidenceGrade, gradeOf, isWeak } from './input.ts'
import { listInputs, type PlacedInput } from './list-inputs.ts'
import { OLD_SOURCE_YEARS, sourceYear, yearMade } from './source-year.ts'

/** What an assumption may lack, or be; `all` is every one. */
export const ASSUMPTION_FILTERS = ['all', 'weak', 'no-source', 'old-source', 'no-range'] as const
export type AssumptionFilter = (typeof ASSUMPTION_FILTERS)[number]

/** Every number on which the result rests, in reading order: all but those that shape a draw of chances. */
export function assumptionsOf(c: BusinessCase): readonly PlacedInput[] {
  return listInputs(c).filter(({ path }) => !path.startsWith('uncertainty.'))
}

export function assumptionMatches(c: BusinessCase, filter: AssumptionFilter, placed: PlacedInput): boolean {
  const { input } = placed
  switch (filter) {
    case 'all':
      return true
    case 'weak':
      return isWeak(input)
    case 'no-source':
      return !hasSource(placed)
    case 'old-source':
      return isOld(c, placed)
    case 'no-range':
      return input.low === undefined && input.high === undefined
  }
}

/** How many rest on each grade. */
export function countByGrade(inputs: readonly PlacedInput[]): Readonly<Record<EvidenceGrade, number>> {
  const counts = EVIDENCE_GRADES.map((grade) => [
    grade,
    inputs.filter(({ input }) => gradeOf(input) === grade).length,
  ])
  return Object.fromEntries(counts) as Record<EvidenceGrade, number>
}

export function hasSource({ input }: PlacedInput): boolean {
  return (input.source ?? '').trim() !== ''
}

function isOld(c: BusinessCase, { input }: PlacedInput): boolean {
  const year = sourceYear(input)
  return year !== null && yearMade(c) - year > OLD_SOURCE_YEARS
}

import type { BusinessCase } from '../../domain/business-case.ts'
import type { Difference } from '../../domain/case-differences.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { nameOfPlace, type PlaceName } from '../../wording/name-of-place.ts'
import { valueAt } from '../../domain/paths.ts'

/** By the case that has it: what is new is in the other only. */
export function nameOfDifference(
  words: Catalogue,
  own: BusinessCase,
  other: BusinessCase,
  { path, paths }: Difference,
): PlaceName {
  const named = valueAt(own, path) === undefined ? other : own
  const { about } = nameOfPlace(words, named, path)
  const titles = paths.map(
    (each) => nameOfPlace(words, valueAt(own, each) === undefined ? other : own, each).title,
  )
  return { title: titles.join(' / '), about }
}

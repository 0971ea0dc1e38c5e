import type { Difference } from '../../domain/case-differences.ts'
import type { DifferenceEffect } from '../../engine/analysis/differences.ts'
import type { Calculation } from '../../engine/calculation.ts'
import { ZERO } from '../../quantity/decimal.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { ComparedKey } from './compared.tsx'
import { effectText } from './measure-text.ts'
import { nameOfDifference } from './name-of-difference.ts'

/** Which difference does most by itself. */
export function findingOf(
  words: Catalogue,
  own: Calculation,
  other: Calculation,
  touching: readonly Difference[],
  effects: ReadonlyMap<Difference, DifferenceEffect>,
  measure: ComparedKey,
): string {
  const text = words.views.compare.finding
  const [most] = touching
    .map((difference) => ({ difference, alone: effects.get(difference)?.alone ?? ZERO }))
    .toSorted((a, b) => b.alone.abs().comparedTo(a.alone.abs()))
  const count = words.format.count(touching.length)
  if (most === undefined || most.alone.isZero()) return text.none(count)
  const { title, about } = nameOfDifference(words, own.businessCase, other.businessCase, most.difference)
  const name = [title, about].filter(Boolean).join(', ')
  const effect = effectText(words, measure, most.alone)
  return touching.length === 1 ? text.one(name, effect) : text.most(count, name, effect)
}

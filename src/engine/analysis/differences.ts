import type { BusinessCase } from '../../domain/business-case.ts'
import { type Difference } from '../../domain/case-differences.ts'
import { withDifferences, withNeeds } from '../../domain/difference-needs.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import type { Calculation } from '../calculation.ts'
import { BESIDE } from '../changed-inputs.ts'

/** What one difference does to a number: by itself on the own case, and after all the differences before it. */
export interface DifferenceEffect {
  readonly difference: Difference
  /** Null where either case has no such number. */
  readonly alone: Decimal | null
  readonly inOrder: Decimal | null
}

export interface DifferenceEffects {
  readonly effects: readonly DifferenceEffect[]
  readonly own: Decimal | null
  readonly other: Decimal | null
  /** What the differences do together beyond what each does alone. */
  readonly interaction: Decimal | null
}

type Measured = (calculation: Calculation) => Decimal | null

/** Differences that no number follows from: words, sources, the order of lines, variants, chance, workshops. */
export function isWithoutEffect({ kind, path }: Difference): boolean {
  const [part = ''] = path.split('.', 1)
  return kind === 'text' || kind === 'evidence' || kind === 'order' || BESIDE.has(part)
}

/**
 * The effect of each difference, one at a time, so that a screen can show what is there already. The effects in order add up to
 * the whole difference exactly: after the last one the case is the other.
 * @param measured the number that is looked at
 */
export function* effectsOf(
  own: Calculation,
  other: BusinessCase,
  differences: readonly Difference[],
  measured: Measured,
): Generator<DifferenceEffect, void> {
  const start = measured(own)
  const taken = new Set<Difference>()
  let [upTo, before] = [own, start]
  for (const difference of differences) {
    const needed = withNeeds(own.businessCase, other, differences, difference)
    const isNew = needed.some((each) => !taken.has(each))
    for (const each of needed) taken.add(each)
    if (isWithoutEffect(difference) && needed.every(isWithoutEffect)) {
      yield { difference, alone: ZERO, inOrder: ZERO }
      continue
    }
    const alone = own.with(withDifferences(own.businessCase, other, needed))
    const inOrder = isNew ? upTo.with(takenOver(own, other, differences, taken)) : upTo
    const after = measured(inOrder)
    yield { difference, alone: less(measured(alone), start), inOrder: less(after, before) }
    ;[upTo, before] = [inOrder, after]
  }
}

function takenOver(
  own: Calculation,
  other: BusinessCase,
  differences: readonly Difference[],
  taken: ReadonlySet<Difference>,
): BusinessCase {
  return withDifferences(
    own.businessCase,
    other,
    differences.filter((each) => taken.has(each)),
  )
}

/** All at once, with what the differences do to each other. */
export function differenceEffects(
  own: Calculation,
  other: Calculation,
  differences: readonly Difference[],
  measured: Measured,
): DifferenceEffects {
  const effects = [...effectsOf(own, other.businessCase, differences, measured)]
  return withInteraction(effects, measured(own), measured(other))
}

export function withInteraction(
  effects: readonly DifferenceEffect[],
  own: Decimal | null,
  other: Decimal | null,
): DifferenceEffects {
  const whole = less(other, own)
  const interaction = effects.reduce<Decimal | null>((left, { alone }) => less(left, alone), whole)
  return { effects, own, other, interaction }
}

function less(a: Decimal | null, b: Decimal | null): Decimal | null {
  return a === null || b === null ? null : a.minus(b)
}

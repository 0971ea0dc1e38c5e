import type { BusinessCase } from '../../domain/business-case.ts'
import { listInputs, type PlacedInput } from '../../domain/list-inputs.ts'
import type { Tornado } from '../../engine/analysis/tornado.ts'
import { Decimal } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import { rangedName, rangeText } from './uncertainty/ranged-text.ts'

/** A number to look up, with what it does and whom to ask. */
export interface ToReplace {
  readonly path: string
  readonly name: string
  /** What it is now, and what that moves; null for a number that is still zero. */
  readonly effect: string | null
  /** What the case notes at it, such as whom to ask. */
  readonly note: string | null
}

/** So many move the result enough to be looked up first. */
const MOST = 5

/** The numbers that move a result most. */
export function heaviestText(words: Catalogue, c: BusinessCase, { bars }: Tornado): readonly ToReplace[] {
  const { effect } = words.result.replaceFirst
  const placed = new Map(listInputs(c).map((each) => [each.path, each]))
  return bars
    .filter(({ swing }) => swing > 0)
    .slice(0, MOST)
    .map(({ input, swing }) => ({
      path: input.path,
      name: rangedName(words, c, input),
      effect: effect(rangeText(words, input), words.format.euro(new Decimal(swing))),
      note: noteOf(placed.get(input.path)),
    }))
}

/** Numbers that are still zero. */
export function openText(
  words: Catalogue,
  c: BusinessCase,
  open: readonly PlacedInput[],
): readonly ToReplace[] {
  return open.map((placed) => ({
    path: placed.path,
    name: rangedName(words, c, placed),
    effect: null,
    note: noteOf(placed),
  }))
}

function noteOf(placed: PlacedInput | undefined): string | null {
  const note = placed?.input.note?.trim() ?? ''
  return note === '' ? null : note
}

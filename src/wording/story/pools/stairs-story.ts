import {
  type AtMinutes,
  minutesToNext,
  peopleFewer,
  savedMinutes,
  type Stair,
  stairsOf,
} from '../../../engine/analysis/pool-stairs.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { PoolReport } from '../../../engine/formulas/shift-pools.ts'
import { Decimal, ZERO } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { valueIn } from '../node-facts.ts'

/** A technology, or all together, with its place on the stairs. */
export interface StairsMark {
  readonly key: string
  /** What stands at the mark in the drawing. */
  readonly letter: string
  readonly name: string
  readonly minutes: Decimal
  readonly people: Decimal
  readonly text: string
}

export interface StairsStory {
  readonly stairs: readonly Stair[]
  readonly marks: readonly StairsMark[]
  /** The ends of what is drawn and can be moved to, in whole minutes. */
  readonly least: number
  readonly most: number
  readonly description: string
}

/** The stairs of a pool in a year, with where each technology alone and all together stand. */
export function stairsStory(
  words: Catalogue,
  calculation: Calculation,
  report: PoolReport,
  at: AtMinutes,
  column: number,
): StairsStory {
  const text = words.views.pools.stairs
  const poolId = report.pool.id
  const now = savedMinutes(calculation, poolId, column)
  const start = Decimal.min(ZERO, now)
  const stairs = stairsOf(at, poolId, column, start)
  const mark = (
    key: string,
    letter: string,
    name: string,
    minutes: Decimal,
    people: Decimal,
  ): StairsMark => ({
    key,
    letter,
    name,
    minutes,
    people,
    text: text.at(name, words.format.minutes(minutes), peopleText(words, people)),
  })
  const marks = [
    ...report.alone.map(({ technologyId, name, steps }, i) =>
      mark(
        technologyId,
        String.fromCharCode(65 + i),
        name,
        valueIn(calculation, steps.saved, column).times(60),
        valueIn(calculation, steps.steps, column),
      ),
    ),
    mark('together', '∑', text.together, now, peopleFewer(calculation, poolId, column)),
  ]
  return {
    stairs,
    marks,
    least: Math.floor(start.toNumber()),
    most: endOf(at, poolId, column, stairs, now),
    description: text.description(words.format.list(marks.map((each) => each.text))),
  }
}

export function peopleText(words: Catalogue, people: Decimal): string {
  return words.format.quantity(people, 'person')
}

/** Past the next step after the present one, so that there is something to climb; the top step has a bit of landing. */
function endOf(
  at: AtMinutes,
  poolId: string,
  column: number,
  stairs: readonly Stair[],
  now: Decimal,
): number {
  const next = stairs.find(({ from }) => from.gt(now))
  const top = stairs.at(-1)?.from ?? now
  const wide = next === undefined ? Decimal.max(top, now) : next.from
  const beyond = stairs.find(({ from }) => from.gt(wide))?.from
  if (beyond !== undefined) return wholeMinutes(beyond)
  const left = minutesToNext(at(wide), poolId, column)
  return wholeMinutes(wide.plus(Decimal.max(left, wide.abs().times('0.25'), 30)))
}

/** Up to a whole minute; a factor of twelve decimals may have left a bit too much. */
function wholeMinutes(minutes: Decimal): number {
  return Math.ceil(minutes.minus('0.000001').toNumber())
}

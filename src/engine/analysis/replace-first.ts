import type { BusinessCase } from '../../domain/business-case.ts'
import type { FieldKey } from '../../domain/fields.ts'
import { type Input, isWeak, type Series } from '../../domain/input.ts'
import { listInputs, type PlacedInput } from '../../domain/list-inputs.ts'
import type { Graph } from '../graph/node.ts'
import { defaultRanges, ownRanges, type RangedInput } from './ranges.ts'

/** What a business case is made of: a line of which this number is zero does nothing at all. */
const CARRIES_LINE: readonly FieldKey[] = ['asset.price', 'oneOff.amount', 'recurring.amount', 'time.minutes']

/**
 * What to look up first, by how much it moves a result: the inputs that rest on a claim or an estimate, each with its range or 20 % up and
 * down. How the case is calculated, such as the discount rate, is a choice and left out.
 */
export function weakInputs(c: BusinessCase, graph: Graph): readonly RangedInput[] {
  const weak = new Set(
    listInputs(c).flatMap(({ path, input }) => (isWeak(input) && isOfCase(path) ? [path] : [])),
  )
  return [...ownRanges(c), ...defaultRanges(c, graph)].filter(({ path }) => weak.has(path))
}

/** Numbers that are still zero, so that their line counts for nothing; in the order of the case. A zero that was looked up is an answer. */
export function openNumbers(c: BusinessCase): readonly PlacedInput[] {
  return listInputs(c).filter(
    ({ field, input }) => CARRIES_LINE.includes(field) && isWeak(input) && isZero(input),
  )
}

function isOfCase(path: string): boolean {
  return !/^(?:settings|rules|uncertainty)\./.test(path)
}

function isZero(input: Input | Series): boolean {
  return 'value' in input && Number(input.value) === 0
}

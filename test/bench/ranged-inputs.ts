import type { BusinessCase } from '../../src/domain/business-case.ts'
import { isInput } from '../../src/domain/input.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import type { VariedInput } from '../../src/engine/analysis/scenarios/scenario-types.ts'

/** An input that a case gives a range, with its lowest, likely and highest value. */
export interface RangedInput extends VariedInput {
  readonly low: number
  readonly likely: number
  readonly high: number
}

/** The inputs of a case with a range; of a series the value that has held from the first year on. */
export function rangedInputs(c: BusinessCase): readonly RangedInput[] {
  return listInputs(c).flatMap(({ path, field, input }): readonly RangedInput[] => {
    const [low, value, high] = isInput(input)
      ? [input.low, input.value, input.high]
      : [input.low?.[0], input.values[0], input.high?.[0]]
    if (low === undefined || high === undefined || value === undefined) return []
    const index = isInput(input) ? null : 0
    return [{ path, field, index, low: Number(low), likely: Number(value), high: Number(high) }]
  })
}

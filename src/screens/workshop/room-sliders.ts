import type { BusinessCase } from '../../domain/business-case.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import { roomInputs, roomRange } from '../../engine/analysis/room-inputs.ts'
import { stopsBetween } from '../../engine/analysis/nice-step.ts'
import type { SearchRange } from '../../engine/analysis/search-range.ts'
import type { Calculation } from '../../engine/calculation.ts'

/** About so many stops from one end of a slider to the other. */
const STOPS = 100

export interface RoomSlide {
  readonly input: RangedInput
  readonly range: SearchRange
  readonly stops: readonly number[]
  /** The case to which these belong. */
  readonly from: BusinessCase
}

/** What the sliders of a room move over, as the case was when the room began. */
export function roomSlides({ businessCase, model }: Calculation): readonly RoomSlide[] {
  const inputs = new Map(roomInputs(businessCase, model.graph).map((input) => [input.path, input]))
  return businessCase.workshop.sliders.flatMap(({ input: path }) => {
    const input = inputs.get(path)
    if (input === undefined) return []
    const range = roomRange(input)
    return [{ input, range, stops: stopsBetween(range, STOPS), from: businessCase }]
  })
}

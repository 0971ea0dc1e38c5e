import * as fc from 'fast-check'
import { type Agreement, MOST_SLIDERS, ROOM_FIGURES, type Workshop } from '../../src/domain/workshop.ts'
import { arbitraryText } from './arbitrary-text.ts'

/** A few of these inputs that are moved, some of the figures in any order, and a short log of whatever people say. */
export function arbitraryWorkshop(paths: readonly string[]): fc.Arbitrary<Workshop> {
  return fc.record({
    sliders: fc
      .uniqueArray(fc.constantFrom(...paths), { maxLength: MOST_SLIDERS })
      .map((inputs) => inputs.map((input, n) => ({ id: `slider-${String(n + 1)}`, input }))),
    figures: fc.shuffledSubarray([...ROOM_FIGURES]),
    log: fc
      .array(arbitraryAgreement, { maxLength: 3 })
      .map((told) => told.map((agreement, n) => ({ ...agreement, id: `agreement-${String(n + 1)}` }))),
  })
}

const arbitraryAgreement: fc.Arbitrary<Omit<Agreement, 'id'>> = fc.record({
  date: fc.constantFrom('2026-04-14', '2024-02-29', '2026-04', '2026'),
  what: arbitraryText(40),
  before: arbitraryText(40),
  after: arbitraryText(40),
  who: arbitraryText(40),
  said: arbitraryText(40),
})

import { describe, expect, test } from 'vitest'
import { openCase } from '../../../src/case-file/open-case.ts'
import { writeCase } from '../../../src/case-file/write-case.ts'
import { listInputs } from '../../../src/domain/list-inputs.ts'
import { fieldFacts } from '../../../src/domain/fields.ts'
import { stopsBetween } from '../../../src/engine/analysis/nice-step.ts'
import { roomInputs, roomRange } from '../../../src/engine/analysis/room-inputs.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { slidAt, withSlid } from '../../../src/state/edits/with-slid.ts'
import { exampleCase, exampleFiles } from '../../examples/example-cases.ts'

const cases = exampleFiles.map((file) => [file, exampleCase(file)] as const)

function slidesOf(c: (typeof cases)[number][1]) {
  const { graph } = Calculation.of(c).model
  return roomInputs(c, graph).map((input) => ({ input, range: roomRange(input), from: c }))
}

describe.each(cases)('%s', (_, c) => {
  const slides = slidesOf(c)

  test('offers every estimate that counts, those with a range of their own first, and nothing that decides the shape', () => {
    const firstDefault = slides.findIndex(({ input }) => input.isDefault)
    expect(slides.slice(firstDefault).every(({ input }) => input.isDefault)).toBe(true)
    expect(firstDefault).toBeGreaterThan(0)
    expect(slides.filter(({ input }) => fieldFacts(input.field).structural === true)).toEqual([])
    expect(slides.length).toBeLessThan(listInputs(c).length)
  })

  test('can be moved to both ends of every slider and stays a case that opens', () => {
    for (const slide of slides) {
      const { range } = slide
      expect(range.from, slide.input.path).toBeLessThanOrEqual(range.base)
      expect(range.to, slide.input.path).toBeGreaterThanOrEqual(range.base)
      for (const x of [range.from, range.to]) {
        const moved = withSlid(c, slide, x)
        expect(openCase(writeCase(moved)).ok, `${slide.input.path} at ${String(x)}`).toBe(true)
        expect(slidAt(moved, slide), slide.input.path).toBeCloseTo(x, 6)
      }
    }
  })

  test('comes back to the very number that it was, from every stop', () => {
    for (const slide of slides.slice(0, 20)) {
      const of = (it: typeof c) => listInputs(it).find(({ path }) => path === slide.input.path)!.input
      const numbers = (it: typeof c) => {
        const input = of(it)
        return 'value' in input ? [input.value] : input.values
      }
      for (const x of stopsBetween(slide.range, 10)) {
        const back = withSlid(withSlid(c, slide, x), slide, slide.range.base)
        expect(numbers(back), slide.input.path).toEqual(numbers(c))
        expect(slidAt(back, slide)).toBe(slide.range.base)
      }
    }
  })
})

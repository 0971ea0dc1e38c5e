import { describe, expect, it } from 'vitest'
import { emptyCase } from '../../../../src/domain/defaults.ts'
import type { BreakEven, Crossing } from '../../../../src/engine/analysis/break-even.ts'
import type { Measure } from '../../../../src/engine/analysis/measure.ts'
import { catalogue } from '../../../../src/wording/catalogue.ts'
import { breakEvenFigure, withTried } from '../../../../src/wording/story/figures/break-even.ts'
import { breakEvenFinding, breakEvenLine } from '../../../../src/wording/story/uncertainty/break-even-text.ts'

const nl = catalogue('nl')
const c = emptyCase('case', 'Case', 2026)
const PRESENT_VALUE: Measure = { key: 'netPresentValue', stakeholder: 'provider' }
const PAYBACK: Measure = { key: 'payback', stakeholder: 'provider' }

function found(crossings: readonly Crossing[], ys: readonly (number | null)[] = [-100, 0, 100]): BreakEven {
  const field = 'settings.discountRate'
  const known = ys.filter((y) => y !== null)
  return {
    input: {
      path: field,
      field,
      numbers: [{ path: field, field, index: null, low: 0.02, base: 0.04, high: 0.05 }],
      isDefault: false,
    },
    range: { kind: 'value', from: 0, to: 0.2, base: 0.04, whole: false },
    target: 0,
    crossings,
    atBase: 5,
    lowest: known.length === 0 ? null : Math.min(...known),
    highest: known.length === 0 ? null : Math.max(...known),
    curve: ys.map((y, i) => ({ x: i * 0.1, y })),
  }
}

const at = (x: number, rises: boolean): Crossing => ({ at: x, rises, jumps: false })
const finding = (result: BreakEven, measure = PRESENT_VALUE) => breakEvenFinding(nl, c, measure, result)

describe('what must be true, in words', () => {
  it('says at least or at most, by which side is good', () => {
    expect(finding(found([at(0.06, true)]))).toBe('“Rekenrente” moet minstens 6% zijn; u rekent met 4%')
    expect(finding(found([at(0.06, false)]))).toBe('“Rekenrente” mag hoogstens 6% zijn; u rekent met 4%')
    expect(finding(found([at(0.06, true)]), PAYBACK)).toBe(
      '“Rekenrente” mag hoogstens 6% zijn; u rekent met 4%',
    )
  })

  it('names every crossing where there are several', () => {
    expect(finding(found([at(0.03, true), at(0.06, false)]))).toBe(
      '“Rekenrente” gaat door de grens bij 3% en 6%; u rekent met 4%',
    )
  })

  it('says so where no value does it, where every value does, and where there is nothing to hold against it', () => {
    expect(finding(found([], [-3, -2, -1]))).toBe(
      'Geen waarde van “Rekenrente” tussen 0% en 20% haalt de grens',
    )
    expect(finding(found([], [1, 2, 3]))).toBe('Elke waarde van “Rekenrente” tussen 0% en 20% haalt de grens')
    expect(finding(found([], [null, null]))).toBe('Bij “Rekenrente” bestaat deze uitkomst nergens')
    expect(finding(found([], [null, 1, 2]))).toMatch(/^Geen waarde/)
  })
})

describe('the line of a number in the table of all', () => {
  it('tells the room to the nearest crossing and whether it lies within the range', () => {
    const line = breakEvenLine(nl, c, PRESENT_VALUE, found([at(0.05, false), at(0.16, true)]))
    expect(line).toMatchObject({ base: '4%', needed: '5% en 16%', room: '+25%', inRange: true })
    expect(breakEvenLine(nl, c, PRESENT_VALUE, found([at(0.01, true)]))).toMatchObject({
      needed: 'minstens 1%',
      room: '\u221275%',
      inRange: false,
    })
  })

  it('has no room where there is no crossing', () => {
    expect(breakEvenLine(nl, c, PRESENT_VALUE, found([], [-1, -1]))).toMatchObject({
      needed: 'niet tussen 0% en 20%',
      room: '',
      inRange: null,
    })
  })
})

describe('the curve', () => {
  const result = found([at(0.06, true)])
  const figure = breakEvenFigure(nl, c, PRESENT_VALUE, result)

  it('marks the case and the crossing where they lie', () => {
    const [crossing, base] = figure.chart.markers ?? []
    expect(crossing).toMatchObject({ label: 'grens 6%' })
    expect(crossing?.at).toBeCloseTo(0.6, 9)
    expect(base?.at).toBeCloseTo(0.4, 9)
    expect(figure.title).toBe(finding(result))
  })

  it('gets one mark more for a value that is tried, and nothing else is made anew', () => {
    const tried = withTried(nl, figure, result, 0.1)
    expect(tried.chart.markers?.at(-1)).toEqual({ at: 1, label: 'proef 10%' })
    expect(tried.chart.series).toBe(figure.chart.series)
    expect(withTried(nl, figure, result, 0.04)).toBe(figure)
  })
})

import { describe, expect, it } from 'vitest'
import { emptyCase } from '../../../../src/domain/defaults.ts'
import type { TornadoBar } from '../../../../src/engine/analysis/tornado.ts'
import { catalogue } from '../../../../src/wording/catalogue.ts'
import { tornadoFigure } from '../../../../src/wording/story/figures/tornado.ts'

const nl = catalogue('nl')
const c = emptyCase('case', 'Case', 2026)
const PRESENT_VALUE = { key: 'netPresentValue', stakeholder: 'provider' } as const

function bar(atLow: number | null, atHigh: number | null, isDefault = false): TornadoBar {
  const field = 'settings.discountRate'
  const numbers = [{ path: field, field, index: null, low: 0.02, base: 0.04, high: 0.06 }] as const
  const swing = atLow === null || atHigh === null ? Infinity : Math.abs(atLow - atHigh)
  return { input: { path: field, field, numbers, isDefault }, atLow, atHigh, swing }
}

describe('the tornado in words', () => {
  it('says which number counts most, from its lowest to its highest outcome', () => {
    const figure = tornadoFigure(nl, c, PRESENT_VALUE, { base: 100, bars: [bar(300, -50)] })
    expect(figure.title.replaceAll('\u00a0', ' ')).toMatch(
      /^“Rekenrente” telt het zwaarst: van € .50 tot € 300$/,
    )
    expect(figure.lines[0]).toMatchObject({ range: '2% – 4% – 6%', isDefault: false, low: { at: 300 } })
    expect(figure.chart.origin).toBe(100)
  })

  it('leaves out what changes nothing, and says so where that is all', () => {
    const figure = tornadoFigure(nl, c, PRESENT_VALUE, { base: 100, bars: [bar(100, 100 + 1e-12)] })
    expect(figure.lines).toEqual([])
    expect(figure.title).toBe('Geen van deze getallen verandert de uitkomst')
  })

  it('runs to the bad end where the outcome no longer exists', () => {
    const payback = { key: 'payback', stakeholder: 'provider' } as const
    const figure = tornadoFigure(nl, c, payback, { base: 5, bars: [bar(3, null), bar(4, 8)] })
    expect(figure.lines[0]?.high).toEqual({ at: 8, isOpen: true, text: 'niet terug' })
    expect(figure.title).toMatch(/bestaat de uitkomst niet meer$/)
  })

  it('marks a range that nobody gave, also in the table', () => {
    const figure = tornadoFigure(nl, c, PRESENT_VALUE, { base: 100, bars: [bar(0, 200, true)] })
    expect(figure.lines[0]?.isDefault).toBe(true)
    expect(figure.chart.categories[0]).toContain('aangenomen ± 20%')
  })
})

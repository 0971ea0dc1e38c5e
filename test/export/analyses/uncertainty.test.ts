import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../../src/case-file/open-case.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { isInput } from '../../../src/domain/input.ts'
import { valueAt, withValueAt } from '../../../src/domain/paths.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { measureOf } from '../../../src/engine/analysis/measure.ts'
import { breakEven } from '../../../src/export/analyses/break-even.ts'
import { monteCarlo } from '../../../src/export/analyses/monte-carlo.ts'
import { tornado } from '../../../src/export/analyses/tornado.ts'
import { Decimal } from '../../../src/quantity/decimal.ts'
import { decimalText, fromDecimal } from '../../../src/quantity/decimal-text.ts'

function example(): BusinessCase {
  const opened = openCase(readFileSync('public/examples/thuiszorg.json'))
  if (!opened.ok) throw new Error('The example does not open')
  return opened.case
}

const c = example()
const exact = Calculation.of(c)
const PROVIDER = { key: 'netPresentValue', stakeholder: 'provider' } as const

function presentValueAt(path: string, value: string): number {
  const text = fromDecimal(new Decimal(value))
  if (text === null) throw new RangeError(value)
  const changed = exact.with(withValueAt(c, `${path}.value`, text))
  return Number(measureOf(changed, PROVIDER))
}

const isSingle = ({ path }: { readonly path: string }) => isInput(valueAt(c, path))

interface Tornados {
  readonly tornados: readonly {
    readonly indicator: string
    readonly stakeholder: string
    readonly base: string
    readonly inputs: readonly {
      readonly path: string
      readonly low: string
      readonly high: string
      readonly atLow: string
      readonly atHigh: string
      readonly swing: string | null
    }[]
  }[]
}

describe('the tornado as data', () => {
  const [first] = (tornado(c) as Tornados).tornados
  const inputs = first?.inputs ?? []

  it('says what the exact calculation says at both ends of a range', () => {
    expect(first).toMatchObject({ indicator: 'netPresentValue', stakeholder: 'provider' })
    expect(Number(first?.base)).toBeCloseTo(Number(measureOf(exact, PROVIDER)), 4)
    for (const { path, low, high, atLow, atHigh } of inputs.filter(isSingle).slice(0, 5)) {
      expect(Number(atLow)).toBeCloseTo(presentValueAt(path, low), 4)
      expect(Number(atHigh)).toBeCloseTo(presentValueAt(path, high), 4)
    }
  })

  it('has the widest swing first', () => {
    const swings = inputs.map(({ swing }) => Number(swing))
    expect(swings.length).toBeGreaterThan(10)
    expect(swings).toEqual(swings.toSorted((a, b) => b - a))
  })
})

interface BreakEvens {
  readonly inputs: readonly {
    readonly path: string
    readonly crossings: readonly { readonly at: string; readonly jumps: boolean }[]
  }[]
}

describe('break-even as data', () => {
  it('brings the exact calculation to zero', () => {
    const { inputs } = breakEven(c) as BreakEvens
    const smooth = inputs
      .filter(isSingle)
      .flatMap(({ path, crossings }) =>
        crossings.filter(({ jumps }) => !jumps).map(({ at }) => ({ path, at })),
      )
    expect(smooth.length).toBeGreaterThan(3)
    for (const { path, at } of smooth.slice(0, 6)) expect(Math.abs(presentValueAt(path, at))).toBeLessThan(1)
  })
})

interface Chances {
  readonly seed: string
  readonly runs: string
  readonly probabilityNotNegative: string
  readonly percentiles: Readonly<Record<string, string>>
  readonly drivers: readonly { readonly path: string; readonly rankCorrelation: string }[]
  readonly parties: readonly { readonly stakeholder: string }[]
}

describe('Monte Carlo as data', () => {
  const { uncertainty } = c
  const few = {
    ...c,
    uncertainty: { ...uncertainty, runs: { ...uncertainty.runs, value: decimalText('1500') } },
  }

  it('gives the same for the same seed, and something else for another', () => {
    const { seed } = few.uncertainty
    const other = { ...few, uncertainty: { ...few.uncertainty, seed: { ...seed, value: decimalText('2') } } }
    expect(monteCarlo(few)).toEqual(monteCarlo(few))
    expect((monteCarlo(other) as Chances).percentiles).not.toEqual((monteCarlo(few) as Chances).percentiles)
  })

  it('tells percentiles in order, every party and what leads the outcome', () => {
    const { percentiles, parties, drivers, probabilityNotNegative, runs } = monteCarlo(few) as Chances
    const values = Object.values(percentiles).map(Number)
    expect(values).toEqual(values.toSorted((a, b) => a - b))
    expect(parties.map(({ stakeholder }) => stakeholder)).toContain('society')
    expect(Math.abs(Number(drivers[0]?.rankCorrelation))).toBeGreaterThan(0.1)
    expect(Number(probabilityNotNegative) * Number(runs)).toBeCloseTo(
      Math.round(Number(probabilityNotNegative) * 1500),
      6,
    )
  })
})

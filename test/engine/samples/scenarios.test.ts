import { describe, expect, it } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { withValueAt } from '../../../src/domain/paths.ts'
import { evaluateScenarios } from '../../../src/engine/analysis/scenarios/evaluate-scenarios.ts'
import { prepareScenarios } from '../../../src/engine/analysis/scenarios/prepare-scenarios.ts'
import type { Ask, VariedInput } from '../../../src/engine/analysis/scenarios/scenario-types.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'
import { referenceCase } from '../../bench/reference-case.ts'

const ask: Ask = ({ views }) => ({ nodes: [views[0]!.statement.netPresentValue] })
const single = (path: string, field: VariedInput['field']): VariedInput => ({ path, field, index: null })
const RATE = single('settings.discountRate', 'settings.discountRate')
const HORIZON = single('settings.horizon', 'settings.horizon')
const SURCHARGE = single('settings.realism.costSurcharge', 'realism.costSurcharge')
const DELAY = single('settings.realism.delayMonths', 'realism.delayMonths')

function changed(c: BusinessCase, path: string, value: number): BusinessCase {
  return withValueAt(c, `${path}.value`, decimalText(String(value)))
}

function presentValue(c: BusinessCase): number {
  const calculation = Calculation.of(c)
  return calculation.value(calculation.view('provider')!.statement.netPresentValue).toNumber()
}

describe('scenarios', () => {
  const c = referenceCase()

  it('come back in their order, whatever their shape', () => {
    const horizons = [7, 3, 7, 12, 3, 7]
    const rates = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06]
    const values = [Float64Array.from(horizons), Float64Array.from(rates)]
    const [found] = evaluateScenarios(c, [HORIZON, RATE], values, ask)
    horizons.forEach((years, i) => {
      const own = changed(changed(c, HORIZON.path, years), RATE.path, rates[i]!)
      expect(found![i]).toBeCloseTo(presentValue(own), 6)
    })
  })

  it('round what decides the shape, and keep it within its bounds', () => {
    const [found] = evaluateScenarios(c, [HORIZON], [Float64Array.of(4.4, 3.6, 99, -2)], ask)
    const wanted = [4, 4, 30, 1].map((years) => presentValue(changed(c, HORIZON.path, years)))
    wanted.forEach((value, i) => expect(found![i]).toBeCloseTo(value, 6))
  })

  it('have realism that varies, at zero too', () => {
    const off = changed(changed(c, SURCHARGE.path, 0), DELAY.path, 0)
    const values = [Float64Array.of(0, 0.1, 0, 0.3), Float64Array.of(0, 0, 18, 7)]
    const [found] = evaluateScenarios(off, [SURCHARGE, DELAY], values, ask)
    found!.forEach((value, i) => {
      const own = changed(changed(off, SURCHARGE.path, values[0]![i]!), DELAY.path, values[1]![i]!)
      expect(value).toBeCloseTo(presentValue(own), 6)
    })
  })

  it('differ in nothing by an input that the case does not have', () => {
    const stranger = single('technologies.nowhere.start', 'technology.start')
    const unknown = single('technologies.nowhere.assets.none.price', 'asset.price')
    const values = [Float64Array.of(1, 2), Float64Array.of(5, 500)]
    const [found] = evaluateScenarios(c, [stranger, unknown], values, ask)
    expect([...found!]).toEqual([found![0], found![0]])
    expect(found![0]).toBeCloseTo(presentValue(c), 6)
  })

  it('follow the values of the case at hand, also when its model was made for others', () => {
    for (const share of [0, 0.21, 0.5]) {
      const edited = changed(c, 'settings.vatRecoverable', share)
      const [found] = evaluateScenarios(edited, [RATE], [Float64Array.of(0.01, 0.07)], ask)
      const wanted = [0.01, 0.07].map((rate) => presentValue(changed(edited, RATE.path, rate)))
      wanted.forEach((value, i) => expect(found![i]).toBeCloseTo(value, 6))
    }
  })

  it('give bit by bit the same in chunks of any size, in any order', () => {
    const rates = Float64Array.from({ length: 1000 }, (_, i) => i / 5000)
    const horizons = Float64Array.from({ length: 1000 }, (_, i) => 3 + (i % 4))
    const [whole] = evaluateScenarios(c, [RATE, HORIZON], [rates, horizons], ask)
    const prepared = prepareScenarios(c, [RATE, HORIZON], ask)
    const ends = [1000, 700, 699, 300, 1, 0]
    ends.slice(1).forEach((from, i) => {
      const part = (all: Float64Array) => all.subarray(from, ends[i])
      const [found] = prepared.run([part(rates), part(horizons)])
      expect(found).toEqual(part(whole!))
    })
  })

  it('are none where none is asked for', () => {
    expect(evaluateScenarios(c, [RATE], [new Float64Array(0)], ask).flatMap((r) => [...r])).toEqual([])
  })
})

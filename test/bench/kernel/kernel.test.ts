import { describe, expect, it } from 'vitest'
import { evaluateScenarios } from '../../../src/engine/analysis/scenarios/evaluate-scenarios.ts'
import { providerAndValues } from '../monte-carlo-question.ts'
import { rangedInputs } from '../ranged-inputs.ts'
import { referenceCase } from '../reference-case.ts'
import { Kernel } from './kernel.ts'

const RUNS = 500

/** Values from low to high, spread evenly but in another order for each input. */
function spread(low: number, high: number, input: number): Float64Array {
  const step = 7919 + 2 * input
  return Float64Array.from(
    { length: RUNS },
    (_, i) => low + (((i * step) % RUNS) / (RUNS - 1)) * (high - low),
  )
}

describe('the kernel equals the engine', () => {
  const c = referenceCase()
  const ranged = rangedInputs(c)
  const values = ranged.map(({ low, high }, i) => spread(low, high, i))
  const kernel = new Kernel(
    c,
    ranged.map(({ path }) => path),
  )
  const names = kernel.stakeholders
  const found = evaluateScenarios(c, ranged, values, (model) => providerAndValues(model, names))

  it('in every result of many runs', () => {
    expect(ranged.length).toBe(30)
    const x = new Float64Array(ranged.length)
    for (let run = 0; run < RUNS; run++) {
      values.forEach((own, i) => (x[i] = own[run]!))
      kernel.run(x)
      const own = [...kernel.presentValues, kernel.payback, kernel.rateOfReturn]
      own.forEach((value, i) => {
        const other = found[i]![run]!
        if (Number.isNaN(value) && Number.isNaN(other)) return
        const near = Math.abs(value - other) <= 1e-9 * (i < names.length ? 1e7 : 1)
        expect([run, names[i] ?? i, value, other, near]).toEqual([run, names[i] ?? i, value, other, true])
      })
    }
  })
})

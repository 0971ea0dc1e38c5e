import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { internalRatesOfReturn, type TimedFlow } from '../../../src/engine/formulas/irr.ts'
import { payback } from '../../../src/engine/formulas/payback.ts'
import { paybackSamples } from '../../../src/engine/graph/samples/series/payback-samples.ts'
import { rateSamples } from '../../../src/engine/graph/samples/series/rate-samples.ts'
import { Decimal } from '../../../src/quantity/decimal.ts'

/** Euros per sample at some times; many zeros and few sizes, so that sums cancel out and signs change often. */
const amount = fc.oneof(fc.constantFrom(0, 0, -100, 100, 50), fc.integer({ min: -1000, max: 1000 }))
const times = fc.constantFrom(
  [0, 1, 2, 3],
  [0, 0.5, 1, 1.5, 2, 2.5, 3, 3],
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 8],
  [2, 3, 5],
)
const flows = times.chain((at) =>
  fc.record({
    at: fc.constant(at),
    samples: fc.array(fc.tuple(...at.map(() => amount)), { minLength: 1, maxLength: 6 }),
  }),
)

function bySeries(at: readonly number[], samples: readonly (readonly number[])[]) {
  return at.map((time, f) => ({ time, amounts: Float64Array.from(samples, (s) => s[f]!) }))
}

function exactFlows(at: readonly number[], sample: readonly number[]): TimedFlow[] {
  return at.map((time, f) => ({ time, amount: new Decimal(sample[f]!) }))
}

function expectNear(found: number, wanted: number | undefined): void {
  if (wanted === undefined) expect(found).toBeNaN()
  else expect(Math.abs(found - wanted) <= 1e-9 * (1 + Math.abs(wanted)), `${found} for ${wanted}`).toBe(true)
}

describe('rates of return of samples', () => {
  it('are those of the exact method, as many and as large', () => {
    fc.assert(
      fc.property(flows, ({ at, samples }) => {
        const [rates, counts] = [new Float64Array(samples.length), new Float64Array(samples.length)]
        rateSamples(bySeries(at, samples), samples.length, { rates, counts })
        samples.forEach((sample, i) => {
          const found = internalRatesOfReturn(exactFlows(at, sample))
          const exact = found.kind === 'none' ? [] : found.kind === 'one' ? [found.rate] : found.rates
          expect([sample, counts[i]]).toEqual([sample, exact.length])
          expectNear(rates[i]!, exact.length === 1 ? exact[0]!.toNumber() : undefined)
        })
      }),
      { numRuns: 1500 },
    )
  })

  it('take what floats leave of nothing for nothing', () => {
    const [rates, counts] = [new Float64Array(1), new Float64Array(1)]
    const noisy = [-100, 0.1 + 0.2 - 0.3, 110, 1e-12]
    rateSamples(bySeries([0, 1, 2, 3], [noisy]), 1, { rates, counts })
    expect(counts[0]).toBe(1)
    expectNear(rates[0]!, Math.sqrt(1.1) - 1)
  })
})

describe('payback of samples', () => {
  it('is that of the exact method', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 1 }), (samples) => {
        const cumulative = [0, 1, 2, 3].map((column) => Float64Array.from(samples, (s) => s[column]!))
        const [first, lasting] = [new Float64Array(samples.length), new Float64Array(samples.length)]
        paybackSamples(cumulative, samples.length, { first, lasting })
        samples.forEach((sample, i) => {
          const exact = payback(sample.map((value) => new Decimal(value)))
          expectNear(first[i]!, exact.first?.toNumber())
          expectNear(lasting[i]!, exact.lasting?.toNumber())
        })
      }),
      { numRuns: 300 },
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { evaluateScenarios } from '../../../src/engine/analysis/scenarios/evaluate-scenarios.ts'
import type { Question, VariedInput } from '../../../src/engine/analysis/scenarios/scenario-types.ts'
import type { Model } from '../../../src/engine/build-model.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { paybackSamples } from '../../../src/engine/graph/samples/series/payback-samples.ts'
import { rateSamples } from '../../../src/engine/graph/samples/series/rate-samples.ts'
import { biggest } from '../compare-views.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { caseOf, isStructural, otherValue, variable } from './scenarios-of.ts'

/** Total cash, net present value, payback and rate of return of the provider: as many results, whatever the horizon. */
function ask({ views }: Model): Question {
  const { cash, cumulative, flows, netPresentValue } = views[0]!.statement
  const [lasting, first] = [new Float64Array(1000), new Float64Array(1000)]
  const [rates, counts] = [new Float64Array(1000), new Float64Array(1000)]
  return {
    nodes: [netPresentValue, ...cash, ...cumulative, ...flows.map((f) => f.node)],
    results: ([present, ...series], count) => {
      const rest = series.slice(cash.length + cumulative.length)
      const total = new Float64Array(count)
      for (const column of series.slice(0, cash.length)) total.forEach((_, i) => (total[i]! += column[i]!))
      paybackSamples(series.slice(cash.length, cash.length + cumulative.length), count, { first, lasting })
      rateSamples(
        flows.map(({ time }, i) => ({ time, amounts: rest[i]! })),
        count,
        { rates, counts },
      )
      return [present!, total, first, lasting, rates, counts]
    },
  }
}

function expectScenario(c: Calculation, [npv, total, first, lasting, rate, count]: readonly number[]): void {
  const { statement } = c.view('provider')!
  const size = biggest(c).toNumber()
  const near = (found: number, exact: number, slack: number) => {
    if (Math.abs(found - exact) > 1e-9 * slack) expect(found).toBe(exact)
  }
  near(npv!, c.value(statement.netPresentValue).toNumber(), size)
  near(total!, c.total(statement.cash).toNumber(), size)
  if (isOnEdge(c)) return
  const { payback, rateOfReturn: r } = c.seriesIndicators(statement)
  expect([Number.isNaN(first), Number.isNaN(lasting)]).toEqual([
    payback.first === null,
    payback.lasting === null,
  ])
  if (payback.first !== null) near(first!, payback.first.toNumber(), 1e3)
  if (payback.lasting !== null) near(lasting!, payback.lasting.toNumber(), 1e3)
  const exact = r.kind === 'none' ? [] : r.kind === 'one' ? [r.rate] : r.rates
  expect(count).toBe(exact.length)
  if (r.kind === 'one') near(rate!, r.rate.toNumber(), 1e3 * (1 + Math.abs(r.rate.toNumber())))
  else expect(rate).toBeNaN()
}

/** Whether cumulated cash is so near to zero that rounding decides on which side it is. */
function isOnEdge(c: Calculation): boolean {
  const slack = biggest(c).times('1e-11')
  const { cumulative } = c.view('provider')!.statement
  return cumulative.some((n) => c.value(n).abs().lt(slack))
}

function sampled(): fc.Arbitrary<
  readonly [source: BusinessCase, varied: readonly VariedInput[], scenarios: readonly (readonly number[])[]]
> {
  return arbitraryCaseWith({ horizon: 8 }).chain((source) => {
    const all = variable(source)
    const some = (list: readonly VariedInput[], maxLength: number) =>
      fc.subarray([...list], { minLength: 1, maxLength })
    return fc
      .tuple(
        some(all.filter(isStructural), 4),
        some(
          all.filter((v) => !isStructural(v)),
          4,
        ),
      )
      .chain(([structural, plain]) => {
        const varied = [...structural, ...plain]
        return fc.tuple(
          fc.constant(source),
          fc.constant(varied),
          fc.array(fc.tuple(...varied.map((v) => otherValue(source, v))), { minLength: 2, maxLength: 4 }),
        )
      })
  })
}

describe('scenarios of other shapes', () => {
  it('equal the exact calculation of each, in order', () => {
    fc.assert(
      fc.property(sampled(), ([source, varied, scenarios]) => {
        const values = varied.map((_, i) => Float64Array.from(scenarios, (s) => s[i]!))
        const found = evaluateScenarios(source, varied, values, ask)
        scenarios.forEach((scenario, i) => {
          expectScenario(
            Calculation.of(caseOf(source, varied, scenario)),
            found.map((result) => result[i]!),
          )
        })
      }),
      { numRuns: 50 },
    )
  })
})

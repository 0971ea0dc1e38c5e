import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { evaluateScenarios } from '../../../src/engine/analysis/scenarios/evaluate-scenarios.ts'
import type { VariedInput } from '../../../src/engine/analysis/scenarios/scenario-types.ts'
import type { Model } from '../../../src/engine/build-model.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import type { Node } from '../../../src/engine/graph/node.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { caseOf, isStructural, otherValue, variable } from './scenarios-of.ts'
import { sizesOf } from './sizes.ts'

interface Sample {
  readonly source: BusinessCase
  readonly varied: readonly VariedInput[]
  /** Per scenario, the value of each varied input. */
  readonly scenarios: readonly (readonly number[])[]
}

/** A case with a few scenarios in which several of the inputs that `may` vary do. */
function sampled(may: (input: VariedInput) => boolean, most: number): fc.Arbitrary<Sample> {
  return arbitraryCaseWith({ horizon: 8 }).chain((source) =>
    fc
      .subarray([...variable(source).filter(may)], { minLength: 1, maxLength: most })
      .chain((varied) =>
        fc
          .array(fc.tuple(...varied.map((v) => otherValue(source, v))), { minLength: 2, maxLength: 4 })
          .map((scenarios) => ({ source, varied, scenarios })),
      ),
  )
}

function columns({ varied, scenarios }: Sample): readonly Float64Array[] {
  return varied.map((_, i) => Float64Array.from(scenarios, (values) => values[i]!))
}

function expectNear(name: string, found: number, node: Node, c: Calculation, size: number): void {
  const exact = c.value(node).toNumber()
  if (Number.isNaN(size) || Math.abs(found - exact) <= 1e-9 * Math.max(size, Number.MIN_VALUE)) return
  expect({ name, found, size }).toEqual({ name, found: exact, size })
}

/** The nodes of views, pools and capital that every model of a case has, as often as another says. */
function reported({ views, pools, capital, hours }: Model): readonly Node[] {
  return [
    ...views.flatMap(({ statement: s, indicators }) => [
      s.netPresentValue,
      s.presentBenefits,
      s.presentCosts,
      s.terminalValue,
      ...s.cash,
      ...s.cumulativeDiscounted,
      ...s.exploitation,
      ...s.rows.map((row) => row.presentValue),
      ...Object.values<Node>({ ...indicators }),
    ]),
    ...pools.flatMap((p) => [...p.together.steps, ...p.together.minutesToNext, ...p.cashableHours]),
    ...capital.gapCumulated,
    capital.coverage,
    ...hours.quality,
  ]
}

describe('samples equal the exact calculation', () => {
  it('in every reported number when values vary', () => {
    fc.assert(
      fc.property(
        sampled((v) => !isStructural(v), 12),
        (sample) => {
          const { source, varied, scenarios } = sample
          let asked: readonly Node[] = []
          const found = evaluateScenarios(source, varied, columns(sample), (model) => {
            asked = reported(model)
            return { nodes: asked }
          })
          scenarios.forEach((values, scenario) => {
            const c = Calculation.of(caseOf(source, varied, values))
            const sizes = sizesOf(c)
            const nodes = reported(c.model)
            if (nodes.length !== asked.length) return
            nodes.forEach((node, i) => {
              expectNear(node.meaning?.key ?? node.op, found[i]![scenario]!, node, c, sizes[node.id]!)
            })
          })
        },
      ),
      { numRuns: 40 },
    )
  })
})

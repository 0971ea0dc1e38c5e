import type { Question } from '../../src/engine/analysis/scenarios/scenario-types.ts'
import type { Model } from '../../src/engine/build-model.ts'
import { paybackSamples } from '../../src/engine/graph/samples/series/payback-samples.ts'
import { rateSamples } from '../../src/engine/graph/samples/series/rate-samples.ts'

const MOST = 2048

/** What Monte Carlo asks in the benchmark: the net present value of some stakeholders, and the provider's payback and rate of return. */
export function providerAndValues({ views }: Model, stakeholders: readonly string[]): Question {
  const statementOf = (who: string) =>
    views.find(({ statement: { view } }) => view.stakeholder === who && view.scope.kind === 'case')!.statement
  const { cumulative, flows } = statementOf('provider')
  const present = stakeholders.map((who) => statementOf(who).netPresentValue)
  const [first, lasting] = [new Float64Array(MOST), new Float64Array(MOST)]
  const [rates, counts] = [new Float64Array(MOST), new Float64Array(MOST)]
  const times = flows.map(({ time }) => time)
  const [from, to] = [present.length, present.length + cumulative.length]
  return {
    nodes: [...present, ...cumulative, ...flows.map(({ node }) => node)],
    results: (values, count) => {
      paybackSamples(values.slice(from, to), count, { first, lasting })
      const timed = times.map((time, i) => ({ time, amounts: values[to + i]! }))
      rateSamples(timed, count, { rates, counts })
      return [...values.slice(0, from), lasting, rates]
    },
  }
}

import type { Model } from '../build-model.ts'
import type { Node } from '../graph/node.ts'
import { paybackSamples } from '../graph/samples/series/payback-samples.ts'
import { rateSamples } from '../graph/samples/series/rate-samples.ts'
import { findView } from '../statements.ts'
import { formulaNode, type Measure } from './measure.ts'
import type { Ask, Question } from './scenarios/scenario-types.ts'

/** Some nodes and how the samples of their values make one number per sample; not a number where there is none. */
interface Part {
  readonly nodes: readonly Node[]
  readonly make: (values: readonly Float64Array[], count: number, to: Float64Array) => void
}

/** Asks every model for the measures, in their order. */
export function askMeasures(measures: readonly Measure[]): Ask {
  return (model): Question => {
    const parts = partsOf(model, measures)
    return {
      nodes: parts.flatMap((part) => part.nodes),
      results: resultsOf(parts.map(({ nodes, make }) => ({ length: nodes.length, make }))),
    }
  }
}

function partsOf(model: Model, measures: readonly Measure[]): readonly Part[] {
  return measures.map((measure) => partOf(model, measure))
}

interface Maker extends Pick<Part, 'make'> {
  /** How many nodes it makes its number of. */
  readonly length: number
}

/** Apart from the nodes, as it is kept for chunk after chunk, of many models, and a node holds on to its whole graph. */
function resultsOf(makers: readonly Maker[]): NonNullable<Question['results']> {
  const made = makers.map(() => new Float64Array(0))
  return (values, count) => {
    let start = 0
    makers.forEach(({ length, make }, i) => {
      if ((made[i]?.length ?? 0) < count) made[i] = new Float64Array(count)
      make(values.slice(start, start + length), count, made[i]!)
      start += length
    })
    return made
  }
}

function partOf(model: Model, measure: Measure): Part {
  if (measure.key === 'freedHours') return { nodes: model.hours.gross, make: addUp }
  const report = findView(model.views, measure.stakeholder)
  if (report === undefined) return NOTHING
  if (measure.key === 'payback') return paybackOf(report.statement.cumulative)
  if (measure.key === 'rateOfReturn') return rateOf(report.statement.flows)
  return formulaPart(formulaNode(report, measure.key))
}

const NOTHING: Part = { nodes: [], make: (_, count, to) => to.fill(NaN, 0, count) }

/** A quotient says nothing where it would divide by zero. */
function formulaPart(node: Node): Part {
  const divisor = node.op === 'divide' ? node.args[1] : undefined
  return {
    nodes: divisor === undefined ? [node] : [node, divisor],
    make: ([values, by], count, to) => {
      for (let i = 0; i < count; i++) to[i] = by?.[i] === 0 ? NaN : (values?.[i] ?? NaN)
    },
  }
}

function addUp(values: readonly Float64Array[], count: number, to: Float64Array): void {
  to.fill(0, 0, count)
  for (const year of values) for (let i = 0; i < count; i++) to[i]! += year[i]!
}

function paybackOf(cumulative: readonly Node[]): Part {
  let first = new Float64Array(0)
  return {
    nodes: cumulative,
    make: (values, count, lasting) => {
      if (first.length < count) first = new Float64Array(count)
      paybackSamples(values, count, { first, lasting })
    },
  }
}

function rateOf(flows: readonly { readonly time: number; readonly node: Node }[]): Part {
  let counts = new Float64Array(0)
  const times = flows.map(({ time }) => time)
  return {
    nodes: flows.map(({ node }) => node),
    make: (values, count, rates) => {
      if (counts.length < count) counts = new Float64Array(count)
      const timed = times.map((time, i) => ({ time, amounts: values[i]! }))
      if (timed.length === 0) rates.fill(NaN, 0, count)
      else rateSamples(timed, count, { rates, counts })
    },
  }
}

import type { Calculation } from '../../engine/calculation.ts'
import { type Statement, viewPath } from '../../engine/formulas/statement.ts'
import type { Explanation, Term } from '../../engine/graph/explanation.ts'
import { inputKey, nodePath } from '../../engine/graph/node.ts'

export const SERIES_INDICATORS = [
  'payback',
  'discountedPayback',
  'rateOfReturn',
  'modifiedRateOfReturn',
] as const
export type SeriesIndicator = (typeof SERIES_INDICATORS)[number]

/** What a path leads to: a number of the graph, an indicator that is found on a series, or nothing any more. */
export type Explained =
  | { readonly kind: 'number'; readonly explanation: Explanation }
  | { readonly kind: 'series'; readonly indicator: SeriesIndicator; readonly statement: Statement }
  | { readonly kind: 'gone' }

export function resolve(calculation: Calculation, path: string): Explained {
  const node = calculation.nodeAt(path) ?? calculation.model.graph.inputs.get(path)
  if (node !== undefined) return { kind: 'number', explanation: calculation.explain(node) }
  const indicator = SERIES_INDICATORS.find((name) => path.endsWith(`.${name}`))
  if (indicator === undefined) return { kind: 'gone' }
  const view = path.slice(0, -indicator.length - 1)
  const report = calculation.model.views.find(({ statement }) => viewPath(statement.view) === view)
  return report === undefined ? { kind: 'gone' } : { kind: 'series', indicator, statement: report.statement }
}

/** The path by which a term is explained in its turn; null for a constant. */
export function pathOf({ meaning, place }: Pick<Term, 'meaning' | 'place'>): string | null {
  if (meaning !== null) return nodePath(meaning)
  return place === null ? null : inputKey(place.path, place.index)
}

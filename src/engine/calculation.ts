import type { BusinessCase } from '../domain/business-case.ts'
import type { StakeholderId } from '../domain/stakeholder.ts'
import { toDecimal } from '../quantity/decimal-text.ts'
import { type Decimal, ZERO } from '../quantity/decimal.ts'
import { buildModel, type Model } from './build-model.ts'
import { changedInputs } from './changed-inputs.ts'
import { type LineValue, largestLines } from './line-values.ts'
import { evidenceShares, type EvidenceShares } from './evidence-shares.ts'
import { coveringLife } from './formulas/covering-life.ts'
import { internalRatesOfReturn, type RateOfReturn, type TimedFlow } from './formulas/irr.ts'
import { modifiedRateOfReturn } from './formulas/mirr.ts'
import { type Payback, payback } from './formulas/payback.ts'
import { viewPath, type Statement } from './formulas/statement.ts'
import { type ExactValues, evaluateExactly, reevaluateExactly, valueOf } from './graph/exact.ts'
import { explain, type Explanation } from './graph/explanation.ts'
import { type Node, nodePath } from './graph/node.ts'
import { priceWarning, type PriceWarning } from './price-warning.ts'
import { findView, type ViewReport } from './statements.ts'

/** Indicators that are found on a series of flows. */
export interface SeriesIndicators {
  readonly rateOfReturn: RateOfReturn
  readonly modifiedRateOfReturn: Decimal | null
  readonly payback: Payback
  readonly discountedPayback: Payback
}

/** A case with its model and every value: the answer to any question about it. Immutable apart from what it remembers. */
export class Calculation {
  readonly businessCase: BusinessCase
  readonly model: Model
  readonly values: ExactValues
  private readonly seriesOfView = new Map<string, SeriesIndicators>()
  /** The calculation that this one is a change of: what it found on flows that did not change still holds. */
  private before: Calculation | null = null
  private byPath: ReadonlyMap<string, Node> | null = null

  private constructor(c: BusinessCase, model: Model, values: ExactValues) {
    this.businessCase = c
    this.model = model
    this.values = values
  }

  /** Builds the graph of a valid case and computes every value in decimals. */
  static of(c: BusinessCase): Calculation {
    const model = buildModel(c)
    return new Calculation(c, model, evaluateExactly(model.graph))
  }

  /** The calculation of a changed case: only what depends on the changes is computed, where the shape is the same. */
  with(next: BusinessCase): Calculation {
    const changes = changedInputs(this.businessCase, next, this.model.graph)
    if (changes === 'shape') return Calculation.of(next)
    if (changes.size === 0) return new Calculation(next, this.model, this.values)
    const changed = new Calculation(
      next,
      this.model,
      reevaluateExactly(this.model.graph, this.values, changes),
    )
    if (sameRates(this.businessCase, next)) changed.before = this.withoutPast()
    return changed
  }

  value(node: Node): Decimal {
    return valueOf(this.values, node)
  }

  /** A quotient, or null where it would divide by zero and so says nothing. */
  quotient(node: Node): Decimal | null {
    const by = node.op === 'divide' ? node.args[1] : undefined
    return by !== undefined && this.value(by).isZero() ? null : this.value(node)
  }

  series(nodes: readonly Node[]): readonly Decimal[] {
    return nodes.map((n) => valueOf(this.values, n))
  }

  /** The report of a stakeholder (or `society`), for the whole case or one technology (`null`: shared lines). */
  view(stakeholder: StakeholderId, technologyId?: string | null): ViewReport | undefined {
    return findView(this.model.views, stakeholder, technologyId)
  }

  seriesIndicators(statement: Statement): SeriesIndicators {
    const key = viewPath(statement.view)
    const known = this.seriesOfView.get(key) ?? this.stillTrue(key, statement)
    if (known !== undefined) return known
    const flows = statement.flows.map(({ time, node }): TimedFlow => ({ time, amount: this.value(node) }))
    const { financingRate, discountRate } = this.businessCase.settings
    const found: SeriesIndicators = {
      rateOfReturn: internalRatesOfReturn(flows),
      modifiedRateOfReturn: modifiedRateOfReturn(
        flows,
        toDecimal(financingRate.value),
        toDecimal(discountRate.value),
      ),
      payback: payback(this.series(statement.cumulative)),
      discountedPayback: payback(this.series(statement.cumulativeDiscounted)),
    }
    this.seriesOfView.set(key, found)
    return found
  }

  private stillTrue(key: string, { flows, cumulative }: Statement): SeriesIndicators | undefined {
    const { before } = this
    const found = before?.seriesOfView.get(key)
    if (before === null || found === undefined) return undefined
    const isSame = ({ id }: Node) => before.values[id] === this.values[id]
    if (!flows.every(({ node }) => isSame(node)) || !cumulative.every(isSame)) return undefined
    this.seriesOfView.set(key, found)
    return found
  }

  /** Remembers one step back and no more, so that a day of editing is not kept in memory. */
  private withoutPast(): this {
    this.before = null
    return this
  }

  /** What the net present value of the provider rests on. */
  evidenceShares(): EvidenceShares {
    return evidenceShares(this.businessCase, this.model, this.values)
  }

  /** What the lines are worth that matter most to a party, and what that rests on. */
  largestLines(stakeholder: StakeholderId, most: number): readonly LineValue[] {
    return largestLines(this.businessCase, this.model, this.values, stakeholder, most)
  }

  /** The life in years for which the norm would cover the cost of an asset, by the provider's financing rate. */
  coveringLife(): Decimal | null {
    const { financingRate } = this.businessCase.settings
    return coveringLife(this.value(this.model.capital.normFactor), toDecimal(financingRate.value))
  }

  warning(): PriceWarning | null {
    return priceWarning(this.businessCase)
  }

  explain(node: Node): Explanation {
    return explain(this.model.graph, this.values, node)
  }

  /** A node by its stable path (see nodePath), also after an edit; undefined where the case no longer has it. */
  nodeAt(path: string): Node | undefined {
    this.byPath ??= new Map(
      this.model.graph.nodes.flatMap((n) => (n.meaning === null ? [] : [[nodePath(n.meaning), n] as const])),
    )
    return this.byPath.get(path)
  }

  /** Sum of a series; for totals in tables. */
  total(nodes: readonly Node[]): Decimal {
    return nodes.reduce((sum, n) => sum.plus(this.value(n)), ZERO)
  }
}

/** The rates beside the flows that series are judged by; the cumulated discounted cash holds the discount rate as well. */
function sameRates(a: BusinessCase, b: BusinessCase): boolean {
  return (
    a.settings.discountRate.value === b.settings.discountRate.value &&
    a.settings.financingRate.value === b.settings.financingRate.value
  )
}

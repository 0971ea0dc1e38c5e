import type { StakeholderId } from '../../../domain/stakeholder.ts'
import type { Model } from '../../../engine/build-model.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { Entry } from '../../../engine/formulas/ledger.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'

/** What a line does to one stakeholder: net cash by column, and in total. */
export interface LineEffect {
  readonly stakeholder: StakeholderId
  readonly series: readonly Decimal[]
  readonly total: Decimal
}

/** The provider first, then others in the order of the ledger. Depreciation and the value at the end are no cash. */
export function lineEffects(calculation: Calculation, path: string): readonly LineEffect[] {
  const entries = cashOf(calculation.model).get(path) ?? []
  const others = entries.map(({ stakeholder }) => stakeholder).filter((id) => id !== 'provider')
  const stakeholders = others.length < entries.length ? ['provider', ...others] : others
  return [...new Set(stakeholders)].map((stakeholder) => {
    const own = entries.filter((entry) => entry.stakeholder === stakeholder)
    const series = calculation.model.axis.columns.map((column) =>
      sumOf(
        calculation,
        own.filter((entry) => entry.column === column),
      ),
    )
    return { stakeholder, series, total: series.reduce((sum, each) => sum.plus(each), ZERO) }
  })
}

function sumOf(calculation: Calculation, entries: readonly Entry[]): Decimal {
  return entries.reduce((sum, { amount, side }) => {
    const value = calculation.value(amount)
    return side === 'benefit' ? sum.plus(value) : sum.minus(value)
  }, ZERO)
}

const known = new WeakMap<Model, ReadonlyMap<string, readonly Entry[]>>()

function cashOf(model: Model): ReadonlyMap<string, readonly Entry[]> {
  const before = known.get(model)
  if (before !== undefined) return before
  const byPath = new Map<string, Entry[]>()
  for (const entry of model.entries) {
    if (entry.kind === 'book' || entry.category === 'terminal-value') continue
    const own = byPath.get(entry.line.path)
    if (own === undefined) byPath.set(entry.line.path, [entry])
    else own.push(entry)
  }
  known.set(model, byPath)
  return byPath
}

import type { BusinessCase } from '../../src/domain/business-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import type { LedgerCategory } from '../../src/engine/formulas/ledger.ts'
import type { Node } from '../../src/engine/graph/node.ts'
import type { ViewReport } from '../../src/engine/statements.ts'
import { smallCase } from './small-case.ts'

export function calculate(parts: Partial<BusinessCase>): Calculation {
  return Calculation.of(smallCase(parts))
}

/** Numbers rounded to six decimals, so that sums written out in a test compare with exact decimals. */
export function six(...values: readonly { toFixed(places: number): string }[]): readonly number[] {
  return values.map((v) => Number(v.toFixed(6)) + 0)
}

export function figures(c: Calculation, nodes: readonly Node[]): readonly number[] {
  return six(...c.series(nodes))
}

export function figure(c: Calculation, node: Node): number {
  return Number(c.value(node).toFixed(6)) + 0
}

/** The report on the provider, society or another stakeholder, for the case or one technology. */
export function viewOf(c: Calculation, who = 'provider', technologyId?: string | null): ViewReport {
  const view = c.view(who, technologyId)
  if (view === undefined) throw new Error(`No view of ${who}`)
  return view
}

export function cash(c: Calculation, who = 'provider'): readonly number[] {
  return figures(c, viewOf(c, who).statement.cash)
}

export function netPresentValue(c: Calculation, who = 'provider'): number {
  return figure(c, viewOf(c, who).statement.netPresentValue)
}

/** Net amounts of one ledger category by column; zeros where the stakeholder has none. */
export function category(c: Calculation, name: LedgerCategory, who = 'provider'): readonly number[] {
  const found = c.view(who)?.statement.rows.find((r) => r.category === name)
  return found === undefined ? c.model.axis.columns.map(() => 0) : figures(c, found.amounts)
}

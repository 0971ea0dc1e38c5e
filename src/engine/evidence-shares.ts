import type { BusinessCase } from '../domain/business-case.ts'
import { EVIDENCE_GRADES, type EvidenceGrade } from '../domain/input.ts'
import { listInputs, type PlacedInput } from '../domain/list-inputs.ts'
import { type Decimal, ZERO } from '../quantity/decimal.ts'
import type { Model } from './build-model.ts'
import { type ExactValues, valueOf } from './graph/exact.ts'

/** Part of the money that rests on each grade; the shares add to 1, or are all zero for a case without money. */
export type EvidenceShares = Readonly<Record<EvidenceGrade, Decimal>>

/**
 * What the provider's net present value rests on. A line is as strong as the weakest of its own inputs; an input without a grade
 * is an estimate. The present value of each line counts without its sign, so that a weak cost does not hide a weak benefit.
 */
export function evidenceShares(c: BusinessCase, model: Model, values: ExactValues): EvidenceShares {
  const inputs = listInputs(c)
  const byLine = presentValueByLine(model, values)
  const amounts = new Map<EvidenceGrade, Decimal>(EVIDENCE_GRADES.map((g) => [g, ZERO]))
  let total = ZERO
  for (const [path, amount] of byLine) {
    const grade = weakestGrade(inputsOfLine(c, inputs, path))
    amounts.set(grade, (amounts.get(grade) ?? ZERO).plus(amount.abs()))
    total = total.plus(amount.abs())
  }
  const share = (grade: EvidenceGrade) => (total.isZero() ? ZERO : (amounts.get(grade) ?? ZERO).div(total))
  return {
    measured: share('measured'),
    published: share('published'),
    claim: share('claim'),
    estimate: share('estimate'),
  }
}

function presentValueByLine(model: Model, values: ExactValues): ReadonlyMap<string, Decimal> {
  const { atTurn, duringYear } = model.axis
  const byLine = new Map<string, Decimal>()
  for (const e of model.entries) {
    if (e.stakeholder !== 'provider' || e.kind === 'book' || e.kind === 'financing') continue
    const factor = (e.moment === 'turn' ? atTurn : duringYear)[e.column]
    if (factor === undefined) continue
    const present = valueOf(values, e.amount).times(valueOf(values, factor))
    const signed = e.side === 'benefit' ? present : present.neg()
    byLine.set(e.line.path, (byLine.get(e.line.path) ?? ZERO).plus(signed))
  }
  return byLine
}

/** The inputs of a line; for a shift pool those of the time effects that are aimed at it as well. */
function inputsOfLine(c: BusinessCase, inputs: readonly PlacedInput[], path: string): readonly PlacedInput[] {
  const pool = c.pools.find((p) => path === `pools.${p.id}`)
  const aimed = c.technologies.flatMap((t) =>
    t.timeEffects
      .filter((e) => e.destination.kind === 'pool' && e.destination.poolId === pool?.id)
      .map((e) => `technologies.${t.id}.timeEffects.${e.id}.`),
  )
  const own = path.replace(/^settings\.realism\..+/, 'settings.realism')
  const prefixes = [`${own}.`, ...aimed]
  return inputs.filter((i) => i.path === own || prefixes.some((prefix) => i.path.startsWith(prefix)))
}

function weakestGrade(inputs: readonly PlacedInput[]): EvidenceGrade {
  const ranks = inputs.map((i) => EVIDENCE_GRADES.indexOf(i.input.grade ?? 'estimate'))
  return EVIDENCE_GRADES[Math.max(0, ...ranks)] ?? 'estimate'
}

import type { BusinessCase } from '../domain/business-case.ts'
import { EVIDENCE_GRADES, type EvidenceGrade } from '../domain/input.ts'
import { listInputs, type PlacedInput } from '../domain/list-inputs.ts'
import type { StakeholderId } from '../domain/stakeholder.ts'
import { type Decimal, ZERO } from '../quantity/decimal.ts'
import type { Model } from './build-model.ts'
import { type ExactValues, valueOf } from './graph/exact.ts'
import type { Subject } from './graph/node.ts'

/** What a line is worth to a party, and what that rests on. */
export interface LineValue {
  readonly line: Subject
  /** Present value of its entries; a cost is negative. */
  readonly present: Decimal
  readonly inputs: readonly PlacedInput[]
  /** A line is as strong as the weakest of its own inputs; an input without a grade is an estimate. */
  readonly grade: EvidenceGrade
}

/** Every line with an entry of the party, in the order of the ledger. */
export function lineValues(
  c: BusinessCase,
  model: Model,
  values: ExactValues,
  stakeholder: StakeholderId,
): readonly LineValue[] {
  return withBasis(c, presentValues(model, values, stakeholder))
}

/** The lines that are worth or cost a party most, largest first. */
export function largestLines(
  c: BusinessCase,
  model: Model,
  values: ExactValues,
  stakeholder: StakeholderId,
  most: number,
): readonly LineValue[] {
  const largest = presentValues(model, values, stakeholder)
    .filter(({ present }) => !present.isZero())
    .toSorted((a, b) => b.present.abs().comparedTo(a.present.abs()))
    .slice(0, most)
  return withBasis(c, largest)
}

type PresentValue = Pick<LineValue, 'line' | 'present'>

function withBasis(c: BusinessCase, lines: readonly PresentValue[]): readonly LineValue[] {
  const all = listInputs(c)
  return lines.map(({ line, present }) => {
    const inputs = inputsOfLine(c, all, line.path)
    return { line, present, inputs, grade: weakestGrade(inputs) }
  })
}

/** Book entries and financing are no value. */
function presentValues(
  model: Model,
  values: ExactValues,
  stakeholder: StakeholderId,
): readonly PresentValue[] {
  const { atTurn, duringYear } = model.axis
  const lines = new Map<string, PresentValue>()
  for (const e of model.entries) {
    if (e.stakeholder !== stakeholder || e.kind === 'book' || e.kind === 'financing') continue
    const factor = (e.moment === 'turn' ? atTurn : duringYear)[e.column]
    if (factor === undefined) continue
    const present = valueOf(values, e.amount).times(valueOf(values, factor))
    const before = lines.get(e.line.path)?.present ?? ZERO
    lines.set(e.line.path, {
      line: e.line,
      present: e.side === 'benefit' ? before.plus(present) : before.minus(present),
    })
  }
  return [...lines.values()]
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

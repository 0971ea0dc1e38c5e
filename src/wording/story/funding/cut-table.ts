import type { Input } from '../../../domain/input.ts'
import type { RuleLimits } from '../../../domain/rules.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import {
  inputOfLimit,
  type RuleCut,
  type RuledFunding,
  type RuleLimit,
} from '../../../engine/formulas/funding-rules.ts'
import { toDecimal } from '../../../quantity/decimal-text.ts'
import { ZERO } from '../../../quantity/decimal.ts'
import { roundTable } from '../../../quantity/round-table.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { amountRow, type Grid, yearHeads } from '../grid.ts'
import { nodePathOrNull } from '../node-facts.ts'

/** What a rule takes off a funding line, and why, in words. */
export interface ToldCut {
  readonly key: string
  readonly line: string
  /** What the rule says. */
  readonly reason: string
  /** How much it takes off, and when. */
  readonly effect: string
  readonly source: string | null
  readonly path: string | null
}

/** Every cut of every line, or of one line; empty where the rules allow all that is claimed. */
export function toldCuts(words: Catalogue, calculation: Calculation, lineId?: string): readonly ToldCut[] {
  return cutsOf(calculation)
    .filter(({ ruled }) => lineId === undefined || ruled.line.id === lineId)
    .map(({ ruled, cut }) => toldCut(words, calculation, ruled, cut))
}

/** Limits on hours that cannot be checked, as the line does not say for how many hours it pays. */
export function untestedLimits(
  words: Catalogue,
  calculation: Calculation,
  lineId?: string,
): readonly string[] {
  return calculation.model.ruledFunding
    .filter(({ line }) => lineId === undefined || line.id === lineId)
    .flatMap((ruled) => {
      const { name, amount } = ruled.line
      const most = limitsOf(calculation, ruled)?.mostHours
      const saysHours = amount.kind === 'rate' && amount.hoursPerClientMonth !== undefined
      if (most === undefined || saysHours) return []
      return [words.tables.cuts.untested(name, words.format.trimmed(toDecimal(most.value), 2))]
    })
}

/** The rule as it is now: its numbers change without a new model. */
function limitsOf({ businessCase }: Calculation, { rule }: RuledFunding): RuleLimits | undefined {
  return businessCase.rules.find(({ id }) => id === rule)
}

interface Cut {
  readonly ruled: RuledFunding
  readonly cut: RuleCut
}

function cutsOf(calculation: Calculation): readonly Cut[] {
  return calculation.model.ruledFunding.flatMap((ruled) =>
    ruled.cuts
      .filter(({ byColumn }) => byColumn.some((node) => !calculation.value(node).isZero()))
      .map((cut) => ({ ruled, cut })),
  )
}

/** More years are told as a period; the table has them all. */
const MOST_YEARS = 3

function toldCut(words: Catalogue, calculation: Calculation, ruled: RuledFunding, cut: RuleCut): ToldCut {
  const text = words.tables.cuts
  const { axis } = calculation.model
  const { euro } = words.format
  const limits = limitsOf(calculation, ruled)
  const amounts = calculation.series(cut.byColumn)
  const cutIn = amounts.flatMap((amount, t) =>
    amount.isZero() ? [] : [{ amount, year: columnName(words, axis, t) }],
  )
  const first = cut.byColumn[amounts.findIndex((amount) => !amount.isZero())]
  const total = euro(calculation.total(cut.byColumn))
  const years = cutIn.map(({ year, amount }) => text.inYear(year, euro(amount)))
  return {
    key: `${ruled.line.id} ${cut.limit}`,
    line: ruled.line.name,
    reason: limits === undefined ? '' : reasonOf(words, limits, cut.limit),
    effect:
      cutIn.length > MOST_YEARS
        ? text.effectOver(total, cutIn[0]?.year ?? '', cutIn.at(-1)?.year ?? '')
        : text.effect(total, words.format.list(years)),
    source: inputOfLimit(limits, cut.limit)?.source ?? null,
    path: first === undefined ? null : nodePathOrNull(first),
  }
}

function reasonOf(words: Catalogue, limits: RuleLimits, limit: RuleLimit): string {
  const { reasons } = words.tables.cuts
  const value = (input: Input | undefined) => (input === undefined ? ZERO : toDecimal(input.value))
  switch (limit) {
    case 'proven':
      return reasons.proven
    case 'period':
      return limits.validTo === undefined
        ? reasons.from(limits.validFrom.value)
        : reasons.period(limits.validFrom.value, limits.validTo.value)
    case 'hours':
      return reasons.hours(words.format.trimmed(value(limits.mostHours), 2))
    case 'share':
      return reasons.share(words.format.percent(value(limits.mostShare), 1))
    case 'years':
      return reasons.years(words.format.years(value(limits.mostYears)))
    case 'amount':
      return reasons.amount(words.format.euro(value(limits.mostPerYear)))
  }
}

/** What each rule takes off per year; null where nothing is cut. */
export function cutTable(words: Catalogue, calculation: Calculation): Grid | null {
  const text = words.tables.cuts
  const cuts = cutsOf(calculation)
  if (cuts.length === 0) return null
  const { cells, rowTotals } = roundTable(
    cuts.map(({ cut }) => calculation.series(cut.byColumn)),
    0,
  )
  return {
    key: 'cuts',
    title: text.title,
    subtitle: words.tables.amounts(words.figures.euro),
    head: [text.line, ...yearHeads(words, calculation), words.columns.total],
    note: text.note,
    rows: cuts.map(({ ruled, cut }, i) =>
      amountRow(
        words,
        {
          key: `${ruled.line.id} ${cut.limit}`,
          label: `${ruled.line.name}: ${text.limits[cut.limit]}`,
        },
        [...(cells[i] ?? []), rowTotals[i] ?? ZERO],
        cut.byColumn,
      ),
    ),
  }
}

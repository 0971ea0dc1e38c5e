import type { Calculation } from '../../../engine/calculation.ts'
import type { AssetReport } from '../../../engine/formulas/capital-report.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { nodePathOrNull } from '../node-facts.ts'

export interface NormFigure {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly meaning: string
  readonly tone: 'plain' | 'negative'
  readonly path: string | null
}

/** What the rate pays, what devices cost, the gap, the coverage, and the life for which the rate would do. */
export function normFigures(
  words: Catalogue,
  calculation: Calculation,
  asset?: AssetReport,
): readonly NormFigure[] {
  const text = words.views.norm.figures
  const { euroFigure, percent, years } = words.format
  const { capital, axis } = calculation.model
  const of = asset ?? capital
  const horizon = years(new Decimal(axis.horizon))
  const gap = calculation.total(of.gap)
  const coverage = calculation.quotient(of.coverage)
  const covering = calculation.coveringLife()
  const writeOff = calculation.total(of.writeOffOnNorm)
  const last = of.gapCumulated.at(-1)
  const plain = (key: 'reimbursement' | 'actual' | 'writeOff', amount: Decimal): NormFigure => ({
    key,
    label: text[key].label,
    value: euroFigure(amount),
    meaning: text[key].meaning(horizon),
    tone: 'plain',
    path: null,
  })
  return [
    plain('reimbursement', calculation.total(of.reimbursement)),
    plain('actual', calculation.total(of.actual)),
    {
      key: 'gap',
      label: gap.lt(0) ? text.gap.short : text.gap.over,
      value: euroFigure(gap.abs()),
      meaning: coverage === null ? text.gap.meaningNone : text.gap.meaning(percent(coverage, 0)),
      tone: gap.lt(0) ? 'negative' : 'plain',
      path: last === undefined ? null : nodePathOrNull(last),
    },
    plain('writeOff', writeOff),
    {
      key: 'coveringLife',
      label: text.coveringLife.label,
      value: covering === null ? text.coveringLife.none : years(covering),
      meaning:
        asset === undefined
          ? text.coveringLife.meaning
          : text.coveringLife.meaningOf(years(new Decimal(asset.asset.life))),
      tone: 'plain',
      path: nodePathOrNull(capital.normFactor),
    },
  ]
}

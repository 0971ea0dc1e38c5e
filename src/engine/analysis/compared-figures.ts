import type { StakeholderId } from '../../domain/stakeholder.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import type { Calculation } from '../calculation.ts'
import { viewPath } from '../formulas/statement.ts'
import { type Node, nodePath } from '../graph/node.ts'
import type { ViewReport } from '../statements.ts'

/** The figures that cases and variants are compared by, in the order in which a board asks for them. */
export const FIGURE_KEYS = [
  'netPresentValue',
  'payback',
  'internalRateOfReturn',
  'peakFunding',
  'benefitCostRatio',
  'totalCostOfOwnership',
  'exploitation',
  'normGap',
  'freedHours',
  'cashHours',
  /** Of each party that has a part in it, society last. */
  'partyValue',
] as const
export type FigureKey = (typeof FIGURE_KEYS)[number]

export interface ComparedFigure {
  readonly key: FigureKey
  readonly kind: 'euro' | 'years' | 'percentage' | 'ratio' | 'hours'
  /** Whose figure it is; `society` too. */
  readonly stakeholder: StakeholderId
  readonly value: Decimal | null
  /** Of the number, to explain it; null where it is no single step, such as a sum over the years. */
  readonly path: string | null
}

/** The figures of a stakeholder or of society, and the net present value of each party. */
export function comparedFigures(c: Calculation, stakeholder: StakeholderId): readonly ComparedFigure[] {
  const report = c.view(stakeholder)
  return [
    ...(report === undefined ? [] : figuresOf(c, report, stakeholder)),
    ...hoursOf(c, stakeholder),
    ...partyValues(c),
  ]
}

function figuresOf(c: Calculation, { statement: s, indicators: i }: ViewReport, stakeholder: StakeholderId) {
  const { payback, rateOfReturn } = c.seriesIndicators(s)
  const figure = (
    key: FigureKey,
    kind: ComparedFigure['kind'],
    value: Decimal | null,
    node?: Node,
  ): ComparedFigure => ({ key, kind, stakeholder, value, path: pathOf(node) })
  const figures = [
    figure('netPresentValue', 'euro', c.value(s.netPresentValue), s.netPresentValue),
    { ...figure('payback', 'years', payback.lasting), path: `${viewPath(s.view)}.payback` },
    {
      ...figure('internalRateOfReturn', 'percentage', rateOfReturn.kind === 'one' ? rateOfReturn.rate : null),
      path: `${viewPath(s.view)}.rateOfReturn`,
    },
    figure('peakFunding', 'euro', c.value(i.peakFunding), i.peakFunding),
    figure('benefitCostRatio', 'ratio', c.quotient(i.benefitCostRatio), i.benefitCostRatio),
    figure('totalCostOfOwnership', 'euro', c.value(i.totalCostOfOwnership), i.totalCostOfOwnership),
  ]
  if (stakeholder !== 'provider') return figures
  const gap = c.model.capital.gapCumulated.at(-1)
  return [
    ...figures,
    figure('exploitation', 'euro', c.total(s.exploitation)),
    figure('normGap', 'euro', gap === undefined ? ZERO : c.value(gap), gap),
  ]
}

/** Hours are the same whoever looks at them. */
function hoursOf(c: Calculation, stakeholder: StakeholderId): readonly ComparedFigure[] {
  const { gross, cash } = c.model.hours
  const common = { kind: 'hours', stakeholder, path: null } as const
  return [
    { ...common, key: 'freedHours', value: c.total(gross) },
    { ...common, key: 'cashHours', value: c.total(cash) },
  ]
}

function partyValues(c: Calculation): readonly ComparedFigure[] {
  return c.model.views.flatMap(({ statement: { view, netPresentValue } }): ComparedFigure[] =>
    view.scope.kind !== 'case'
      ? []
      : [
          {
            key: 'partyValue',
            kind: 'euro',
            stakeholder: view.stakeholder,
            value: c.value(netPresentValue),
            path: pathOf(netPresentValue),
          },
        ],
  )
}

function pathOf(node: Node | undefined): string | null {
  return node === undefined || node.meaning === null ? null : nodePath(node.meaning)
}

import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { ModelContext } from '../model-context.ts'
import {
  benefitsAtMoment,
  type ColumnCells,
  costsAtMoment,
  net,
  netAtMoment,
  type PartAtMoment,
  total,
  type ViewCells,
  viewCells,
} from './cell-columns.ts'
import type { Cell } from './cells.ts'
import type { LedgerCategory } from './ledger.ts'

/** Whose money is looked at: a stakeholder or society, for the whole case or one technology. */
export interface View {
  /** A stakeholder, or `society`. */
  readonly stakeholder: StakeholderId
  /** A technology, `shared` for what belongs to none, or the whole case. */
  readonly scope:
    | { readonly kind: 'case' | 'shared' }
    | { readonly kind: 'technology'; readonly id: string; readonly name: string }
}

/** A flow for IRR and MIRR, at a time in years from the start. */
export interface TimedNode {
  readonly time: number
  readonly node: Node<'EUR'>
}

/**
 * The statement of a view. Series are indexed by column 0..H. The terminal value counts in present values and rates of
 * return; it stays out of cash, payback and peak funding.
 */
export interface Statement {
  readonly view: View
  readonly subject: Subject
  /** Net amount per category and column; a cost is negative. */
  readonly rows: readonly {
    readonly category: LedgerCategory
    readonly amounts: readonly Node<'EUR'>[]
    readonly presentValue: Node<'EUR'>
  }[]
  readonly benefits: readonly Node<'EUR'>[]
  readonly costs: readonly Node<'EUR'>[]
  readonly cash: readonly Node<'EUR'>[]
  readonly cumulative: readonly Node<'EUR'>[]
  readonly discounted: readonly Node<'EUR'>[]
  readonly cumulativeDiscounted: readonly Node<'EUR'>[]
  readonly terminalValue: Node<'EUR'>
  /** Income and cash benefits less running costs, depreciation, disposal loss and interest. Empty for society. */
  readonly exploitation: readonly Node<'EUR'>[]
  readonly flows: readonly TimedNode[]
  readonly presentBenefits: Node<'EUR'>
  readonly presentCosts: Node<'EUR'>
  readonly netPresentValue: Node<'EUR'>
}

export function viewPath({ stakeholder, scope }: View): string {
  if (scope.kind === 'technology') return `view.${stakeholder}.technologies.${scope.id}`
  return scope.kind === 'case' ? `view.${stakeholder}` : `view.${stakeholder}.shared`
}

/** @param cells the cells of this view, without financing */
export function statement(m: ModelContext, view: View, name: string, cells: readonly Cell[]): Statement {
  const { b, axis } = m
  const subject = { path: viewPath(view), name }
  const named = (key: MeaningKey, column: number | null, node: Node<'EUR'>) =>
    b.named(node, { key, subject, column })
  const own = viewCells(axis.horizon, cells)
  const benefits = own.cash.map(({ benefit }, t) => named('benefits', t, total(m, benefit)))
  const costs = own.cash.map(({ cost }, t) => named('costs', t, total(m, cost)))
  const cash = benefits.map((benefit, t) => named('cashFlow', t, b.subtract(benefit, at(costs, t))))
  const terminalValue = total(m, own.terminalValue)
  const parts = partsOfYear(m, subject, own.cash)
  const flows = timedFlows(m, own.cash, cash, parts.net)
  const discounted = present(m, cash, own.cash, parts.net).map((n, t) => named('discountedCash', t, n))
  const rows = rowsOf(m, subject, own)
  const terminalRow = rows.find((r) => r.category === 'terminal-value')
  const presentTerminal = terminalRow === undefined ? b.zero<'EUR'>() : terminalRow.presentValue
  return {
    view,
    subject,
    rows,
    benefits,
    costs,
    cash,
    cumulative: runningTotal(m, cash, (t, n) => named('cumulativeCash', t, n)),
    discounted,
    cumulativeDiscounted: runningTotal(m, discounted, (t, n) => named('cumulativeDiscountedCash', t, n)),
    terminalValue,
    exploitation:
      view.stakeholder === 'society'
        ? []
        : own.operating.map((inColumn, t) => named('exploitation', t, net(m, inColumn))),
    flows: isKnownZero(terminalValue) ? flows : [...flows, { time: axis.horizon, node: terminalValue }],
    presentBenefits: named(
      'presentValueOfBenefits',
      null,
      b.sum('EUR', [...present(m, benefits, own.cash, parts.benefits), presentTerminal]),
    ),
    presentCosts: named('presentValueOfCosts', null, b.sum('EUR', present(m, costs, own.cash, parts.costs))),
    netPresentValue: named('netPresentValue', null, b.sum('EUR', [...discounted, presentTerminal])),
  }
}

const MOMENT_KEYS = {
  benefits: { turn: 'benefitsAtTurn', during: 'benefitsDuringYear' },
  costs: { turn: 'costsAtTurn', during: 'costsDuringYear' },
} as const

/** What falls at the turn of a year and during it, each made and named once; only asked for with timing `mid`. */
function partsOfYear(
  m: ModelContext,
  subject: Subject,
  cells: readonly ColumnCells[],
): Record<'benefits' | 'costs' | 'net', PartAtMoment> {
  const made = (side: keyof typeof MOMENT_KEYS, part: PartAtMoment): PartAtMoment => {
    const known = new Map<string, Node<'EUR'>>()
    return (_, inColumn, moment) => {
      const column = cells.indexOf(inColumn)
      const key = `${String(column)}.${moment}`
      const node =
        known.get(key) ??
        m.b.named(part(m, inColumn, moment), { key: MOMENT_KEYS[side][moment], subject, column })
      known.set(key, node)
      return node
    }
  }
  const [benefits, costs] = [made('benefits', benefitsAtMoment), made('costs', costsAtMoment)]
  const net: PartAtMoment = (...at) => m.b.subtract(benefits(...at), costs(...at))
  return { benefits, costs, net }
}

/** With timing `mid`, what falls during the year stands half a year earlier than what falls at its end. */
function timedFlows(
  m: ModelContext,
  cells: readonly ColumnCells[],
  cash: readonly Node<'EUR'>[],
  net: PartAtMoment,
): readonly TimedNode[] {
  if (m.c.settings.timing === 'end') return cash.map((node, time) => ({ time, node }))
  return cells.flatMap((inColumn, t) =>
    [
      { time: t - 0.5, node: net(m, inColumn, 'during') },
      { time: t, node: net(m, inColumn, 'turn') },
    ].filter((f) => !isKnownZero(f.node)),
  )
}

/** A series discounted: as a whole, or with timing `mid` what falls at the turn and during the year by themselves. */
function present(
  m: ModelContext,
  series: readonly Node<'EUR'>[],
  cells: readonly ColumnCells[],
  part: PartAtMoment,
): readonly Node<'EUR'>[] {
  const { b, c, axis } = m
  if (c.settings.timing === 'end') return series.map((n, t) => b.scale(n, at(axis.atTurn, t)))
  return cells.map((inColumn, t) =>
    b.add(
      b.scale(part(m, inColumn, 'turn'), at(axis.atTurn, t)),
      b.scale(part(m, inColumn, 'during'), at(axis.duringYear, t)),
    ),
  )
}

function rowsOf(m: ModelContext, view: Subject, { rows }: ViewCells): Statement['rows'] {
  return [...rows].map(([category, inColumns]) => {
    const subject = { path: `${view.path}.${category}`, name: view.name }
    const amounts = inColumns.map((inColumn, column) =>
      m.b.named(net(m, inColumn), { key: 'categoryTotal', subject, column }),
    )
    const presentValue = m.b.named(m.b.sum('EUR', present(m, amounts, inColumns, netAtMoment)), {
      key: 'presentValueOfCategory',
      subject,
      column: null,
    })
    return { category, amounts, presentValue }
  })
}

function runningTotal(
  m: ModelContext,
  series: readonly Node<'EUR'>[],
  named: (column: number, node: Node<'EUR'>) => Node<'EUR'>,
): Node<'EUR'>[] {
  let sum = m.b.zero<'EUR'>()
  return series.map((n, t) => (sum = named(t, m.b.add(sum, n))))
}

function isKnownZero(node: Node): boolean {
  return node.op === 'constant' && node.value.isZero()
}

function at<U extends string>(series: readonly Node<U>[], column: number): Node<U> {
  return series[column] as Node<U>
}

import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { ModelContext } from '../model-context.ts'
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

const NOT_OPERATING: ReadonlySet<LedgerCategory> = new Set(['investment', 'proceeds', 'terminal-value'])

export function viewPath({ stakeholder, scope }: View): string {
  if (scope.kind === 'technology') return `view.${stakeholder}.technologies.${scope.id}`
  return scope.kind === 'case' ? `view.${stakeholder}` : `view.${stakeholder}.shared`
}

/** @param cells the cells of this view, without financing */
export function statement(m: ModelContext, view: View, name: string, cells: readonly Cell[]): Statement {
  const { b, axis } = m
  const subject = { path: viewPath(view), name }
  const named = (key: MeaningKey, column: number, node: Node<'EUR'>) =>
    b.named(node, { key, subject, column })
  const cashCells = byColumn(
    axis.horizon,
    cells.filter((c) => c.kind !== 'book' && c.category !== 'terminal-value'),
  )
  const side = (which: Cell['side'], key: MeaningKey) =>
    cashCells.map((inColumn, t) =>
      named(
        key,
        t,
        total(
          m,
          inColumn.filter((c) => c.side === which),
        ),
      ),
    )
  const benefits = side('benefit', 'benefits')
  const costs = side('cost', 'costs')
  const cash = benefits.map((benefit, t) => named('cashFlow', t, b.subtract(benefit, at(costs, t))))
  const terminalValue = total(
    m,
    cells.filter((c) => c.category === 'terminal-value'),
  )
  const flows = timedFlows(m, cashCells, cash)
  const discounted = cashCells.map((inColumn, t) =>
    named('discountedCash', t, presentNet(m, inColumn, at(cash, t), t)),
  )
  const presentTerminal = b.scale(terminalValue, at(axis.atTurn, axis.horizon))
  const presentOf = (
    which: Cell['side'],
    key: MeaningKey,
    series: readonly Node<'EUR'>[],
    last: Node<'EUR'>,
  ) => {
    const perColumn = cashCells.map((inColumn, t) =>
      presentSide(
        m,
        inColumn.filter((c) => c.side === which),
        at(series, t),
        t,
      ),
    )
    return b.named(b.sum('EUR', [...perColumn, last]), { key, subject, column: null })
  }
  const presentBenefits = presentOf('benefit', 'presentValueOfBenefits', benefits, presentTerminal)
  const presentCosts = presentOf('cost', 'presentValueOfCosts', costs, b.zero())
  const netPresentValue = b.named(b.sum('EUR', [...discounted, presentTerminal]), {
    key: 'netPresentValue',
    subject,
    column: null,
  })
  return {
    view,
    subject,
    rows: rowsOf(m, subject, cells),
    benefits,
    costs,
    cash,
    cumulative: runningTotal(m, cash, (t, n) => named('cumulativeCash', t, n)),
    discounted,
    cumulativeDiscounted: runningTotal(m, discounted, (t, n) => named('cumulativeDiscountedCash', t, n)),
    terminalValue,
    exploitation: view.stakeholder === 'society' ? [] : exploitation(m, cells, subject),
    flows: isKnownZero(terminalValue) ? flows : [...flows, { time: axis.horizon, node: terminalValue }],
    presentBenefits,
    presentCosts,
    netPresentValue,
  }
}

function exploitation(m: ModelContext, cells: readonly Cell[], subject: Subject): readonly Node<'EUR'>[] {
  const operating = byColumn(
    m.axis.horizon,
    cells.filter((c) => !NOT_OPERATING.has(c.category)),
  )
  return operating.map((inColumn, column) =>
    m.b.named(net(m, inColumn), { key: 'exploitation', subject, column }),
  )
}

/** With timing `mid`, what falls during the year stands half a year earlier than what falls at its end. */
function timedFlows(
  m: ModelContext,
  cells: readonly (readonly Cell[])[],
  cash: readonly Node<'EUR'>[],
): TimedNode[] {
  if (m.c.settings.timing === 'end') return cash.map((node, time) => ({ time, node }))
  return cells.flatMap((inColumn, t) => {
    const [turn, during] = byMoment(inColumn)
    return [
      { time: t - 0.5, node: net(m, during) },
      { time: t, node: net(m, turn) },
    ].filter((f) => !isKnownZero(f.node))
  })
}

function presentNet(m: ModelContext, cells: readonly Cell[], whole: Node<'EUR'>, t: number): Node<'EUR'> {
  if (m.c.settings.timing === 'end') return m.b.scale(whole, at(m.axis.atTurn, t))
  const [turn, during] = byMoment(cells)
  return m.b.add(
    m.b.scale(net(m, turn), at(m.axis.atTurn, t)),
    m.b.scale(net(m, during), at(m.axis.duringYear, t)),
  )
}

function presentSide(m: ModelContext, cells: readonly Cell[], whole: Node<'EUR'>, t: number): Node<'EUR'> {
  if (m.c.settings.timing === 'end') return m.b.scale(whole, at(m.axis.atTurn, t))
  const [turn, during] = byMoment(cells)
  return m.b.add(
    m.b.scale(total(m, turn), at(m.axis.atTurn, t)),
    m.b.scale(total(m, during), at(m.axis.duringYear, t)),
  )
}

function rowsOf(m: ModelContext, view: Subject, cells: readonly Cell[]): Statement['rows'] {
  const categories = [...new Set(cells.map((c) => c.category))]
  return categories.map((category) => {
    const subject = { path: `${view.path}.${category}`, name: view.name }
    const inColumns = byColumn(
      m.axis.horizon,
      cells.filter((c) => c.category === category),
    )
    const amounts = inColumns.map((inColumn, column) =>
      m.b.named(net(m, inColumn), { key: 'categoryTotal', subject, column }),
    )
    const present = inColumns.map((inColumn, t) => presentNet(m, inColumn, at(amounts, t), t))
    const presentValue = m.b.named(m.b.sum('EUR', present), {
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

function byColumn(horizon: number, cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const columns = Array.from({ length: horizon + 1 }, (): Cell[] => [])
  for (const c of cells) columns[c.column]?.push(c)
  return columns
}

function byMoment(cells: readonly Cell[]): readonly [turn: readonly Cell[], during: readonly Cell[]] {
  return [cells.filter((c) => c.moment === 'turn'), cells.filter((c) => c.moment === 'during')]
}

function total({ b }: ModelContext, cells: readonly Cell[]): Node<'EUR'> {
  return b.sum(
    'EUR',
    cells.map((c) => c.amount),
  )
}

function net(m: ModelContext, cells: readonly Cell[]): Node<'EUR'> {
  const of = (side: Cell['side']) =>
    total(
      m,
      cells.filter((c) => c.side === side),
    )
  return m.b.subtract(of('benefit'), of('cost'))
}

function isKnownZero(node: Node): boolean {
  return node.op === 'constant' && node.value.isZero()
}

function at<U extends string>(series: readonly Node<U>[], column: number): Node<U> {
  return series[column] as Node<U>
}

import type { Node } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { Asset } from './assets.ts'

/** `actual`: book life is the economic life. `norm`: book life is the norm life of the nic. */
export type Basis = 'actual' | 'norm'

/** The books of an asset line on one basis, by column. */
export interface CapitalCost {
  readonly depreciation: readonly Node<'EUR'>[]
  readonly disposalLoss: readonly Node<'EUR'>[]
  readonly interest: readonly Node<'EUR'>[]
  /** Depreciation, disposal loss and interest together. */
  readonly total: readonly Node<'EUR'>[]
  /** Book value at the end of the last column. */
  readonly bookValueLeft: Node<'EUR'>
}

const KEYS = {
  actual: {
    charge: 'yearlyCharge',
    bookValue: 'bookValue',
    depreciation: 'depreciation',
    disposalLoss: 'disposalLoss',
    interest: 'interest',
    total: 'capitalCost',
  },
  norm: {
    charge: 'normYearlyCharge',
    bookValue: 'normBookValue',
    depreciation: 'normDepreciation',
    disposalLoss: 'normDisposalLoss',
    interest: 'normInterest',
    total: 'normCapitalCost',
  },
} as const

/**
 * Straight-line charge `(P - rho*P)/B` in the years `c+1..min(c+B, end)`. What is left at the end, less the proceeds, is a
 * disposal loss of that year. Interest is the financing rate times the book value at the start of the year.
 */
export function capitalCost(m: ModelContext, a: Asset, basis: Basis, normLife: number): CapitalCost {
  const { b, axis } = m
  const life = basis === 'actual' ? a.life : normLife
  const keys = KEYS[basis]
  const named = (key: (typeof keys)[keyof typeof keys], column: number, node: Node<'EUR'>) =>
    b.named(node, { key, subject: a.subject, column })
  const charges = a.cohorts.map((c) => ({
    ...c,
    charge: named(
      keys.charge,
      c.column,
      b.divide(b.scale(c.purchase, b.complement(a.residual)), b.constant(life, '1')),
    ),
  }))
  const depreciation = axis.columns.map((t) =>
    named(
      keys.depreciation,
      t,
      b.sum(
        'EUR',
        charges.filter((c) => c.column < t && t <= Math.min(c.column + life, c.end)).map((c) => c.charge),
      ),
    ),
  )
  const disposalLoss = axis.columns.map((t) =>
    named(
      keys.disposalLoss,
      t,
      b.sum(
        'EUR',
        charges
          .filter((c) => c.end === t && c.end - c.column < life)
          .map((c) => b.scale(c.charge, b.constant(life - (c.end - c.column), '1'))),
      ),
    ),
  )
  const rate = b.input('settings.financingRate', 'settings.financingRate', m.c.settings.financingRate)
  const interest: Node<'EUR'>[] = []
  let bookValue = b.zero<'EUR'>()
  for (const t of axis.columns) {
    interest.push(named(keys.interest, t, b.scale(bookValue, rate)))
    const gone = b.sum('EUR', [at(depreciation, t), at(disposalLoss, t), at(a.proceeds, t)])
    bookValue = named(keys.bookValue, t, b.add(b.subtract(bookValue, gone), at(a.purchases, t)))
  }
  const total = axis.columns.map((t) =>
    named(keys.total, t, b.sum('EUR', [at(depreciation, t), at(disposalLoss, t), at(interest, t)])),
  )
  return { depreciation, disposalLoss, interest, total, bookValueLeft: bookValue }
}

function at(series: readonly Node<'EUR'>[], column: number): Node<'EUR'> {
  return series[column] as Node<'EUR'>
}

/** Posts the books on actual life: no cash, for the exploitation. */
export function postCapitalCost(m: ModelContext, a: Asset, books: CapitalCost): void {
  const common = {
    stakeholder: a.line.payer,
    moment: 'during',
    side: 'cost',
    kind: 'book',
    line: a.subject,
    technologyId: a.owner.technologyId,
  } as const
  for (const t of m.axis.years) {
    m.ledger.post({ ...common, column: t, amount: at(books.depreciation, t), category: 'depreciation' })
    m.ledger.post({ ...common, column: t, amount: at(books.disposalLoss, t), category: 'disposal-loss' })
    m.ledger.post({ ...common, column: t, amount: at(books.interest, t), category: 'interest' })
  }
}

import type { Node, Subject } from '../graph/node.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { ModelContext } from '../model-context.ts'
import type { Asset } from './assets.ts'
import { type CapitalCost, capitalCost } from './capital-cost.ts'
import { equivalentAnnualCostOfUnit, nicBudget, normFactor, normReimbursement } from './norm-reimbursement.ts'
import type { Statement } from './statement.ts'
import { whole } from './time-axis.ts'

/** Norm against reality for one asset line or for the case. Series by column. */
export interface NormAgainstReality {
  readonly reimbursement: readonly Node<'EUR'>[]
  readonly actual: readonly Node<'EUR'>[]
  /** The same purchases on the norm life, with the write-off at early replacement. */
  readonly onNorm: readonly Node<'EUR'>[]
  readonly writeOffOnNorm: readonly Node<'EUR'>[]
  /** Reimbursement less actual cost. */
  readonly gap: readonly Node<'EUR'>[]
  readonly gapCumulated: readonly Node<'EUR'>[]
  /** Reimbursement / actual cost over the whole horizon. */
  readonly coverage: Node<'1'>
}

export interface AssetReport extends NormAgainstReality {
  readonly asset: Asset
  readonly books: CapitalCost
  readonly booksOnNorm: CapitalCost
  readonly equivalentAnnualCostOfUnit: Node<'EUR/unit'>
  /** Whether the line counts: not replaced by a bundle, and paid by the provider. */
  readonly counts: boolean
}

export interface CapitalReport extends NormAgainstReality {
  readonly assets: readonly AssetReport[]
  readonly normLife: number
  /** First year's norm amount per euro of price. */
  readonly normFactor: Node<'1'>
  readonly budget: readonly Node<'EUR'>[]
}

export function capitalReport(m: ModelContext, assets: readonly Asset[]): CapitalReport {
  const normLife = whole(m.c.settings.nic.life)
  const factor = normFactor(m)
  const reports = assets.map((a) => assetReport(m, a, factor, normLife))
  const counting = reports.filter((r) => r.counts)
  const total = (pick: (r: AssetReport) => readonly Node<'EUR'>[], key: MeaningKey) =>
    m.axis.columns.map((column) => {
      const sum = m.b.sum(
        'EUR',
        counting.map((r) => at(pick(r), column)),
      )
      return m.b.named(sum, { key, subject: CAPITAL, column })
    })
  return {
    assets: reports,
    normLife,
    normFactor: factor,
    budget: nicBudget(m),
    ...against(
      m,
      CAPITAL,
      total((r) => r.reimbursement, 'normReimbursement'),
      total((r) => r.actual, 'capitalCost'),
      total((r) => r.onNorm, 'normCapitalCost'),
      total((r) => r.writeOffOnNorm, 'normDisposalLoss'),
    ),
  }
}

const CAPITAL: Subject = { path: 'capital', name: 'capital' }

function assetReport(m: ModelContext, asset: Asset, factor: Node<'1'>, normLife: number): AssetReport {
  const books = capitalCost(m, asset, 'actual', normLife)
  const booksOnNorm = capitalCost(m, asset, 'norm', normLife)
  const reimbursement = normReimbursement(m, asset, factor)
  return {
    asset,
    books,
    booksOnNorm,
    equivalentAnnualCostOfUnit: equivalentAnnualCostOfUnit(m, asset),
    counts: asset.line.payer === 'provider' && m.ledger.counts(asset.subject),
    ...against(m, asset.subject, reimbursement, books.total, booksOnNorm.total, booksOnNorm.disposalLoss),
  }
}

function against(
  m: ModelContext,
  subject: Subject,
  reimbursement: readonly Node<'EUR'>[],
  actual: readonly Node<'EUR'>[],
  onNorm: readonly Node<'EUR'>[],
  writeOffOnNorm: readonly Node<'EUR'>[],
): NormAgainstReality {
  const { b } = m
  const gap = reimbursement.map((n, column) =>
    b.named(b.subtract(n, at(actual, column)), { key: 'nicGap', subject, column }),
  )
  let sum = b.zero<'EUR'>()
  const gapCumulated = gap.map((n, column) => {
    sum = b.named(b.add(sum, n), { key: 'nicGapCumulated', subject, column })
    return sum
  })
  const coverage = b.named(b.ratio(b.sum('EUR', reimbursement), b.sum('EUR', actual)), {
    key: 'coverage',
    subject,
    column: null,
  })
  return { reimbursement, actual, onNorm, writeOffOnNorm, gap, gapCumulated, coverage }
}

/** The provider's exploitation with the same purchases depreciated over the norm life. */
export function exploitationOnNorm(
  m: ModelContext,
  provider: Statement,
  capital: CapitalReport,
): readonly Node<'EUR'>[] {
  const { b } = m
  const surcharge = b.input(
    'realism.costSurcharge',
    'settings.realism.costSurcharge',
    m.c.settings.realism.costSurcharge,
  )
  const factor = b.add(b.constant1, surcharge)
  return provider.exploitation.map((n, column) => {
    const difference = b.subtract(at(capital.actual, column), at(capital.onNorm, column))
    return b.named(b.add(n, b.scale(difference, factor)), {
      key: 'exploitationOnNorm',
      subject: provider.subject,
      column,
    })
  })
}

function at(series: readonly Node<'EUR'>[], column: number): Node<'EUR'> {
  return series[column] as Node<'EUR'>
}

import type { FundingLine } from '../../domain/funding.ts'
import type { MeaningKey } from '../graph/meaning.ts'
import type { Node } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { Entry } from './ledger.ts'
import { whole } from './time-axis.ts'

/**
 * The provider's income in this case: what payers and funders pay, which is funding, revenue of redeployed hours and rate
 * supplements. Temporary is funding that says so, and a supplement that ends before the horizon; the rest lasts. Series by column.
 */
export interface IncomeReport {
  readonly temporary: readonly Node<'EUR'>[]
  readonly lasting: readonly Node<'EUR'>[]
  /** Lasting income for which there is a contract: up to the last contract year. */
  readonly secure: readonly Node<'EUR'>[]
  readonly contractYears: number
  /** Lasting income / all income, in present value. Divides by zero where there is no income. */
  readonly lastingShare: Node<'1'>
  /** Secure income / all income, in present value. */
  readonly secureShare: Node<'1'>
}

/** What realism takes off a line belongs to that line. */
export function incomeReport(m: ModelContext): IncomeReport {
  const { b, c, axis } = m
  const temporaryPaths = temporaryLines(m)
  const isTemporary = ({ line }: Entry) => temporaryPaths.has(line.path.replace(/^settings\.realism\./, ''))
  const income = m.ledger.entries.filter(
    (e) => e.stakeholder === 'provider' && e.kind === 'transfer' && e.side === 'benefit',
  )
  const contractYears = whole(c.settings.contractYears)
  const [temporary, lasting] = [income.filter(isTemporary), income.filter((e) => !isTemporary(e))]
  const secure = lasting.filter(({ column }) => column <= contractYears)
  const byColumn = (key: MeaningKey, entries: readonly Entry[]) =>
    axis.columns.map((column) => {
      const amounts = entries.filter((e) => e.column === column).map((e) => e.amount)
      return b.named(b.sum('EUR', amounts), { key, subject: subjectOf(m), column })
    })
  const all = presentValue(m, income)
  const shareOf = (key: MeaningKey, entries: readonly Entry[]) =>
    b.named(b.ratio(presentValue(m, entries), all), { key, subject: subjectOf(m), column: null })
  return {
    temporary: byColumn('temporaryIncome', temporary),
    lasting: byColumn('lastingIncome', lasting),
    secure: byColumn('secureIncome', secure),
    contractYears,
    lastingShare: shareOf('lastingShare', lasting),
    secureShare: shareOf('secureShare', secure),
  }
}

function subjectOf({ c }: ModelContext) {
  return { path: 'case', name: c.name }
}

function presentValue({ b, axis }: ModelContext, entries: readonly Entry[]): Node<'EUR'> {
  return b.sum(
    'EUR',
    entries.map((e) => {
      const factor = e.moment === 'turn' ? axis.atTurn[e.column] : axis.duringYear[e.column]
      return b.scale(e.amount, factor ?? b.constant1)
    }),
  )
}

function temporaryLines({ c, axis }: ModelContext): ReadonlySet<string> {
  const owners = [
    { path: 'shared', effects: c.shared.effects },
    ...c.technologies.map((t) => ({ path: `technologies.${t.id}`, effects: t.effects })),
  ]
  const supplements = owners.flatMap(({ path, effects }) =>
    effects.flatMap((e) =>
      e.kind === 'revenue' && whole(e.toYear) < axis.horizon ? [`${path}.effects.${e.id}`] : [],
    ),
  )
  return new Set([...c.funding.filter(isTemporary).map((f) => `funding.${f.id}`), ...supplements])
}

function isTemporary(line: FundingLine): boolean {
  return line.duration === 'temporary'
}

import type { HealthImpactBond, Loan } from '../../domain/funding.ts'
import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { Entry, LineFacts } from './ledger.ts'
import { type Statement, viewPath } from './statement.ts'
import { whole } from './time-axis.ts'

/** Cash with financing, of one stakeholder, by column. */
export interface Liquidity {
  readonly stakeholder: StakeholderId
  readonly liquidity: readonly Node<'EUR'>[]
  readonly cumulative: readonly Node<'EUR'>[]
}

/**
 * Posts loans and health impact bonds and adds them to the cash of each stakeholder. Financing is paid back, so it stays out of
 * net present value, rates of return and payback.
 */
export function liquidity(m: ModelContext, statements: readonly Statement[]): readonly Liquidity[] {
  const before = m.ledger.entries.length
  for (const f of m.c.financing) {
    if (f.kind === 'loan') postLoan(m, f)
    else postBond(m, f, statements)
  }
  const entries = m.ledger.entries.slice(before)
  const wholeCase = statements.filter((s) => s.view.scope.kind === 'case' && s.view.stakeholder !== 'society')
  const known = wholeCase.map(({ view, subject, cash }) => ({ stakeholder: view.stakeholder, subject, cash }))
  const strangers = new Set(entries.map((e) => e.stakeholder))
  for (const { stakeholder } of known) strangers.delete(stakeholder)
  return [...known, ...[...strangers].map((stakeholder) => onlyFinancing(m, stakeholder))].map((flows) =>
    withFinancing(m, flows, entries),
  )
}

interface CashOf {
  readonly stakeholder: StakeholderId
  readonly subject: Subject
  readonly cash: readonly Node<'EUR'>[]
}

/** An investor or a bank has no part in the case but its financing, and so no statement. */
function onlyFinancing(m: ModelContext, stakeholder: StakeholderId): CashOf {
  const path = viewPath({ stakeholder, scope: { kind: 'case' } })
  return { stakeholder, subject: { path, name: m.c.name }, cash: m.axis.columns.map(() => m.b.zero()) }
}

function withFinancing(
  { b }: ModelContext,
  { stakeholder, subject, cash }: CashOf,
  entries: readonly Entry[],
): Liquidity {
  let sum = b.zero<'EUR'>()
  const flows = cash.map((own, column) => {
    const financing = entries.filter((e) => e.stakeholder === stakeholder && e.column === column)
    const of = (side: Entry['side']) =>
      b.sum(
        'EUR',
        financing.filter((e) => e.side === side).map((e) => e.amount),
      )
    const net = b.subtract(b.add(own, of('benefit')), of('cost'))
    return b.named(net, { key: 'liquidity', subject, column })
  })
  const cumulative = flows.map((n, column) => {
    sum = b.named(b.add(sum, n), { key: 'cumulativeLiquidity', subject, column })
    return sum
  })
  return { stakeholder, liquidity: flows, cumulative }
}

/** Received in column 0, paid back in equal parts, with interest over what is outstanding at the start of the year. */
function postLoan(m: ModelContext, loan: Loan): void {
  const { b } = m
  const subject = { path: `financing.${loan.id}`, name: loan.name }
  const facts: LineFacts = { line: subject, technologyId: null, category: 'loan' }
  const principal = b.input('loan.principal', `${subject.path}.principal`, loan.principal)
  const rate = b.input('loan.rate', `${subject.path}.rate`, loan.rate)
  const years = whole(loan.years)
  m.ledger.transfer(loan.lender, 'provider', 0, principal, facts, 'financing')
  for (const t of m.axis.years.filter((year) => year <= years)) {
    const part = b.divide(principal, b.constant(years, '1'))
    const outstanding = b.divide(b.scale(principal, b.constant(years - t + 1, '1')), b.constant(years, '1'))
    const payment = b.add(part, b.scale(outstanding, rate))
    const named = b.named(payment, { key: 'loanFlow', subject, column: t })
    m.ledger.transfer('provider', loan.lender, t, named, facts, 'financing')
  }
}

/**
 * The investor pays the start. Each outcome payer passes on a share of what the case brings it in the year, until
 * principal × (1 + return) has been paid; earlier payers in the list come first.
 */
function postBond(m: ModelContext, bond: HealthImpactBond, statements: readonly Statement[]): void {
  const { b } = m
  const subject = { path: `financing.${bond.id}`, name: bond.name }
  const facts: LineFacts = { line: subject, technologyId: null, category: 'health-impact-bond' }
  const principal = b.input('bond.principal', `${subject.path}.principal`, bond.principal)
  const markUp = b.add(b.constant1, b.input('bond.return', `${subject.path}.return`, bond.return))
  m.ledger.transfer(bond.investor, 'provider', 0, principal, facts, 'financing')
  let owed = b.scale(principal, markUp)
  for (const t of m.axis.years)
    for (const payer of bond.outcomePayers) {
      const about: Subject = { path: `${subject.path}.${payer.id}`, name: bond.name }
      const share = b.input('bond.share', `${subject.path}.outcomePayers.${payer.id}.share`, payer.share)
      const effect = cashOf(m, statements, payer.stakeholder, t)
      const payment = b.named(b.min(b.scale(b.positive(effect), share), owed), {
        key: 'outcomePayment',
        subject: about,
        column: t,
      })
      m.ledger.transfer(payer.stakeholder, bond.investor, t, payment, facts, 'financing')
      owed = b.named(b.subtract(owed, payment), { key: 'outcomeOwed', subject: about, column: t })
    }
}

function cashOf(
  m: ModelContext,
  statements: readonly Statement[],
  who: StakeholderId,
  t: number,
): Node<'EUR'> {
  const own = statements.find((s) => s.view.scope.kind === 'case' && s.view.stakeholder === who)
  return own?.cash[t] ?? m.b.zero()
}

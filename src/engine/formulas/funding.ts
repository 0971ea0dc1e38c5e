import type { FundingLine } from '../../domain/funding.ts'
import type { Series } from '../../domain/input.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { LineOwner, ModelContext } from '../model-context.ts'
import { monthsPerYear } from './costs.ts'
import { driverCount } from './drivers.ts'
import { type RuledFunding, underRule } from './funding-rules.ts'
import { momentOf } from './ledger.ts'
import { whole } from './time-axis.ts'

/**
 * Funding is a transfer from the funder to the provider, in euros of the day, cut to what the rule of its scheme allows; its
 * administration is a cost of the provider, also where the claim is cut.
 * @returns what the rule does to the line; null where it is of no scheme or the case holds no rule for it
 */
export function postFunding(
  m: ModelContext,
  line: FundingLine,
  owners: readonly LineOwner[],
): RuledFunding | null {
  const subject = { path: `funding.${line.id}`, name: line.name }
  const technologyId = line.amount.kind === 'rate' ? line.amount.technologyId : null
  const claim = m.axis.columns.map((column) => fundingAmount(m, line, owners, column))
  const limits = line.rule === 'none' ? undefined : m.c.rules.find(({ id }) => id === line.rule)
  const ruled = limits === undefined ? null : underRule(m, line, limits, claim)
  const paid = (ruled === null ? claim : ruled.allowed).map((n, column) =>
    m.b.named(n, { key: 'fundingAmount', subject, column }),
  )
  paid.forEach((amount, column) => {
    m.ledger.transfer(line.funder, 'provider', column, amount, {
      line: subject,
      technologyId,
      category: 'funding',
    })
    const own = untilEnd(
      m,
      'funding.administration',
      `${subject.path}.administration`,
      line.administration,
      column,
    )
    m.ledger.post({
      stakeholder: 'provider',
      column,
      moment: momentOf(column),
      side: 'cost',
      amount: m.b.named(own, { key: 'fundingAdministration', subject, column }),
      category: 'funding-administration',
      kind: 'resource',
      line: administrationOf(subject),
      technologyId,
    })
  })
  return ruled === null ? null : { ...ruled, allowed: paid }
}

function administrationOf({ path, name }: Subject): Subject {
  return { path: `${path}.administration`, name }
}

/** A series by column that ends after its last value. */
function untilEnd(
  { b }: ModelContext,
  field: 'funding.amounts' | 'funding.administration',
  path: string,
  series: Series,
  column: number,
): Node<'EUR'> {
  return column < series.values.length ? b.element(field, path, series, column) : b.zero()
}

function fundingAmount(
  m: ModelContext,
  { id, amount }: FundingLine,
  owners: readonly LineOwner[],
  column: number,
): Node<'EUR'> {
  const { b } = m
  const path = `funding.${id}.amount`
  if (amount.kind === 'fixed')
    return untilEnd(m, 'funding.amounts', `${path}.amounts`, amount.amounts, column)
  const owner = owners.find((o) => o.technologyId === amount.technologyId)
  if (owner === undefined || column < whole(amount.fromYear) || column > whole(amount.toYear)) return b.zero()
  const count = driverCount(b, m.c, owner.volumes, owner.units, amount.driver, column)
  const rate = b.scale(b.input('funding.rate', `${path}.rate`, amount.rate), monthsPerYear(m, amount.per))
  return b.times(rate, count, owner.period.active[column] ?? b.zero<'1'>())
}

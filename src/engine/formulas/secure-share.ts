import type { FundingLine } from '../../domain/funding.ts'
import type { Node } from '../graph/node.ts'
import type { ModelContext } from '../model-context.ts'
import type { Entry } from './ledger.ts'
import { whole } from './time-axis.ts'

/**
 * Which part of the provider's income in this case is lasting, in present value. Income is what payers and funders pay: funding,
 * revenue of redeployed hours, rate supplements. Temporary is funding that says so, and a supplement that ends before the horizon.
 * What realism takes off a line belongs to that line. Zero where there is no income.
 */
export function secureShare(m: ModelContext): Node<'1'> {
  const { b, axis } = m
  const income = m.ledger.entries.filter(
    (e) => e.stakeholder === 'provider' && e.kind === 'transfer' && e.side === 'benefit',
  )
  const present = (entries: readonly Entry[]) =>
    b.sum(
      'EUR',
      entries.map((e) => {
        const factor = e.moment === 'turn' ? axis.atTurn[e.column] : axis.duringYear[e.column]
        return b.scale(e.amount, factor ?? b.constant1)
      }),
    )
  const temporary = temporaryLines(m)
  const secure = income.filter((e) => !temporary.has(e.line.path.replace(/^settings\.realism\./, '')))
  return b.named(b.ratio(present(secure), present(income)), {
    key: 'secureShare',
    subject: { path: 'case', name: m.c.name },
    column: null,
  })
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

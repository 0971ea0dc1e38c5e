import { assetOf, postAsset } from './float/assets.ts'
import { type Axis, axisOf, dot, zeros } from './float/axis.ts'
import { type CapitalReport, capitalReport } from './float/capital.ts'
import { postCapitalCost, postFunding, postOneOffs, postRecurring } from './float/costs.ts'
import { type Beside, postEffects } from './float/effects.ts'
import { type Hours, HoursBook } from './float/hours.ts'
import type { NumericCase } from './float/numeric-case.ts'
import { type PoolReport, poolReport } from './float/pools.ts'
import { type Basis, type Reach, type Statement, statementOf } from './float/statement.ts'
import { postTime, timeHours } from './float/time.ts'
import { type Owner, sharedOwner, technologyOwner } from './float/volumes.ts'

/** Everything that the engine reports of a case, in float64. */
export interface FloatResult {
  /** The technologies in order, then the shared lines. */
  readonly owners: readonly Owner[]
  readonly capital: CapitalReport
  readonly exploitationOnNorm: readonly number[]
  readonly hours: Hours
  readonly functions: readonly { readonly hours: Hours; readonly fte: readonly number[] }[]
  readonly pools: readonly PoolReport[]
  readonly beside: readonly Beside[]
  readonly co2: readonly number[]
  readonly clientsReached: readonly number[]
  /** Every stakeholder with an entry and society, for the whole case. */
  readonly ofCase: readonly Statement[]
  /** The provider and society per owner. */
  readonly ofOwner: readonly (readonly [provider: Statement, society: Statement])[]
}

/**
 * The yardstick of speed: one evaluation of a case as one would write it by hand, with numbers and arrays. It knows what the
 * reference case uses: no bundles, financing or realism, and timing `end`.
 */
export function floatEvaluation(c: NumericCase): FloatResult {
  const axis = axisOf(c)
  const technologies = c.technologies.map((t) => technologyOwner(c, axis, t))
  const shared = sharedOwner(c, axis)
  const owners = [...technologies, shared]
  const totals = { beside: [], co2: zeros(axis.horizon) }
  const assets = owners.flatMap((owner) => {
    const own = owner.lines.assets.map((line) => assetOf(c, axis, owner, line))
    for (const a of own) postAsset(c, axis, a)
    postOneOffs(c, axis, owner)
    postRecurring(c, axis, owner)
    postEffects(axis, owner, totals)
    return own
  })
  const book = new HoursBook(c)
  const pools = postHours(c, axis, technologies, shared, book)
  postFunding(c, axis, technologies, shared)
  const capital = capitalReport(c, axis, assets)
  postCapitalCost(capital)
  const hours = book.total()
  const clientsReached = clientsOf(c, axis, technologies, false)
  const basis = basisOf(c, axis)
  const reach = {
    clientMonths: 12 * dot(clientsOf(c, axis, technologies, true), axis.discount),
    hours: dot(hours.gross, axis.discount),
  }
  const ofCase = wholeCase(basis, owners, reach)
  return {
    owners,
    capital,
    exploitationOnNorm: ofCase[0]!.exploitation.map((e, t) => e + capital.actual[t]! - capital.onNorm[t]!),
    hours,
    functions: c.functions.map(({ id, productiveHours }) => {
      const own = book.of(id)
      return { hours: own, fte: own.gross.map((h, t) => (h - own.informal[t]!) / productiveHours) }
    }),
    pools,
    ...totals,
    clientsReached,
    ofCase,
    ofOwner: owners.map((owner) => {
      const { rows } = owner.ledger
      const months = owner.users.map((users, t) => 12 * users * owner.active[t]!)
      const ownReach = { clientMonths: dot(months, axis.discount), hours: 0 }
      const provider = rows.filter((r) => r.stakeholder === 'provider')
      const society = rows.filter((r) => r.kind === 'resource')
      return [
        statementOf(basis, 'provider', provider, ownReach),
        statementOf(basis, 'society', society, ownReach),
      ]
    }),
  }
}

function postHours(
  c: NumericCase,
  axis: Axis,
  technologies: readonly Owner[],
  shared: Owner,
  book: HoursBook,
): readonly PoolReport[] {
  const effects = technologies.flatMap((owner) =>
    owner.technology!.timeEffects.map((effect) => {
      const staff = c.functions.find((f) => f.id === effect.functionId)!
      return timeHours(axis, owner, effect, staff)
    }),
  )
  for (const e of effects) postTime(axis, e, book)
  return c.pools.map((pool) => {
    const aimed = effects.filter(
      ({ effect: { destination: d } }) => d.kind === 'pool' && d.poolId === pool.id,
    )
    return poolReport(c, axis, pool, aimed, shared, book)
  })
}

/** A client counts once: per group, the technology with most users, or with most in `parts` of a year that is begun. */
function clientsOf(c: NumericCase, axis: Axis, technologies: readonly Owner[], parts: boolean): number[] {
  const clients = zeros(axis.horizon)
  for (const group of c.groups) {
    const most = zeros(axis.horizon)
    for (const owner of technologies)
      for (const g of owner.groups)
        if (g.group === group)
          for (let t = owner.start; t <= owner.end; t++)
            most[t] = Math.max(most[t]!, g.users[t]! * (parts ? owner.active[t]! : 1))
    for (let t = 0; t <= axis.horizon; t++) clients[t]! += most[t]!
  }
  return clients
}

function basisOf({ settings: s }: NumericCase, axis: Axis): Basis {
  const powersOf = (rate: number) => {
    const powers = zeros(axis.horizon)
    for (let t = 0, power = 1; t <= axis.horizon; t++, power *= 1 + rate) powers[t] = power
    return powers
  }
  let annuity = -1
  for (const factor of axis.discount) annuity += factor
  return {
    axis,
    powers: { financing: powersOf(s.financingRate), reinvestment: powersOf(s.discountRate) },
    annuity,
  }
}

function wholeCase(basis: Basis, owners: readonly Owner[], reach: Reach): Statement[] {
  const all = owners.flatMap((o) => o.ledger.rows)
  const stakeholders = [...new Set(['provider', ...all.map((r) => r.stakeholder)])]
  const society = all.filter((r) => r.kind === 'resource')
  return [
    ...stakeholders.map((who) =>
      statementOf(
        basis,
        who,
        all.filter((r) => r.stakeholder === who),
        reach,
      ),
    ),
    statementOf(basis, 'society', society, reach),
  ]
}

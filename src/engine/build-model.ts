import type { BusinessCase, StaffFunction } from '../domain/business-case.ts'
import type { Bundle } from '../domain/lines.ts'
import { type Asset, asset, postAsset } from './formulas/assets.ts'
import { postCapitalCost } from './formulas/capital-cost.ts'
import { type CapitalReport, capitalReport, exploitationOnNorm } from './formulas/capital-report.ts'
import { ledgerCells } from './formulas/cells.ts'
import { contribution, type ContributionReport } from './formulas/contribution.ts'
import { postBundle, postOneOff, postRecurring } from './formulas/costs.ts'
import { type BesideLedger, effect, type EffectReport } from './formulas/effects.ts'
import { postFunding } from './formulas/funding.ts'
import type { RuledFunding } from './formulas/funding-rules.ts'
import { HoursBook, type HoursReport, totalHours } from './formulas/hours.ts'
import { type IncomeReport, incomeReport } from './formulas/income.ts'
import { type Entry, Ledger } from './formulas/ledger.ts'
import { type Liquidity, liquidity } from './formulas/liquidity.ts'
import { prices } from './formulas/prices.ts'
import { postRealism } from './formulas/realism.ts'
import { type PoolReport, shiftPool } from './formulas/shift-pools.ts'
import { timeAxis, type TimeAxis, wholePeriod } from './formulas/time-axis.ts'
import { postTimeEffect, timeEffectHours, type TimeEffectHours } from './formulas/time-effects.ts'
import { type Volumes, volumes } from './formulas/volumes.ts'
import { GraphBuilder } from './graph/builder.ts'
import type { Graph, Node } from './graph/node.ts'
import { type BundleReport, bundleReport } from './formulas/bundle-report.ts'
import type { LineOwner, ModelContext } from './model-context.ts'
import { reachOf } from './formulas/reach.ts'
import { statements, type ViewReport } from './statements.ts'

/** Everything that is computed of a case, as nodes of one graph; series are indexed by column 0..H. */
export interface Model {
  readonly graph: Graph
  readonly axis: TimeAxis
  readonly entries: readonly Entry[]
  readonly volumes: readonly Volumes[]
  readonly capital: CapitalReport
  readonly exploitationOnNorm: readonly Node<'EUR'>[]
  readonly hours: HoursReport
  readonly functions: readonly FunctionReport[]
  readonly pools: readonly PoolReport[]
  readonly besideLedger: readonly BesideLedger[]
  readonly co2: readonly Node<'kg'>[]
  readonly clientsReached: readonly Node<'client'>[]
  readonly bundles: readonly BundleReport[]
  readonly views: readonly ViewReport[]
  readonly liquidity: readonly Liquidity[]
  /** Funding lines under the rule of their scheme. */
  readonly ruledFunding: readonly RuledFunding[]
  readonly contribution: ContributionReport
  /** What payers and funders pay the provider: temporary, lasting, and what of it is secure. */
  readonly income: IncomeReport
}

export interface FunctionReport {
  readonly staff: StaffFunction
  readonly hours: HoursReport
  /** Gross hours less informal time, which is no colleague's, / productive hours per FTE. */
  readonly fte: readonly Node<'FTE'>[]
}

/** Builds the calculation graph of a case. Pure: the same case gives the same graph. The case must be valid (see case-file). */
export function buildModel(c: BusinessCase): Model {
  const b = new GraphBuilder()
  const subject = { path: 'case', name: c.name }
  const axis = timeAxis(b, c, subject)
  const m: ModelContext = { b, c, axis, prices: prices(b, c, subject), ledger: new Ledger(linesAside(c)) }
  const reached = c.technologies.map((t) => volumes(b, c, axis, t))
  const { owners, assets, effects } = postLines(m, reached)
  const book = new HoursBook()
  const pools = postTime(m, reached, book)
  for (const bundle of c.bundles) postBundle(m, bundle, reached)
  const ruledFunding = c.funding.flatMap((line) => postFunding(m, line, owners) ?? [])
  const capital = capitalReport(m, assets)
  for (const r of capital.assets) postCapitalCost(m, r.asset, r.books)
  postRealism(m)
  const functions = functionReports(m, book)
  const hours = totalHours(
    b,
    c,
    functions.map((f) => f.hours),
    axis.columns,
  )
  const reach = reachOf(m, reached, hours)
  const views = statements(m, ledgerCells(b, m.ledger.entries), reach)
  const ofCase = views.map((v) => v.statement).filter(({ view }) => view.scope.kind === 'case')
  const provider = views.find((v) => v.statement.view.stakeholder === 'provider')
  const onNorm = provider === undefined ? [] : exploitationOnNorm(m, provider.statement, capital)
  return {
    axis,
    volumes: reached,
    capital,
    exploitationOnNorm: onNorm,
    hours,
    functions,
    pools,
    besideLedger: effects.flatMap((e) => e.beside ?? []),
    co2: totalCo2(m, effects),
    clientsReached: reach.clients,
    bundles: c.bundles.map((bundle) => bundleReport(m, bundle, bundlePaths(c, bundle))),
    views,
    liquidity: liquidity(
      m,
      views.map((v) => v.statement),
    ),
    ruledFunding,
    contribution: contribution(m, ofCase),
    income: incomeReport(m),
    entries: m.ledger.entries,
    graph: b.graph(),
  }
}

/** Paths of the lines that a chosen bundle replaces, and of the bundles that are not chosen. */
function linesAside(c: BusinessCase): ReadonlySet<string> {
  return new Set(c.bundles.flatMap((b) => (b.chosen ? bundlePaths(c, b) : [`bundles.${b.id}`])))
}

function bundlePaths(c: BusinessCase, bundle: Bundle): readonly string[] {
  const owners = [
    { path: 'shared', lines: c.shared },
    ...c.technologies.map((t) => ({ path: `technologies.${t.id}`, lines: t })),
  ]
  const of = (list: 'assets' | 'oneOffs' | 'recurring') =>
    owners.flatMap(({ path, lines }) =>
      lines[list].map((l) => ({ id: l.id, path: `${path}.${list}.${l.id}` })),
    )
  return [...of('assets'), ...of('oneOffs'), ...of('recurring')]
    .filter((l) => bundle.replaces.includes(l.id))
    .map((l) => l.path)
}

interface PostedLines {
  readonly owners: readonly LineOwner[]
  readonly assets: readonly Asset[]
  readonly effects: readonly EffectReport[]
}

function postLines(m: ModelContext, reached: readonly Volumes[]): PostedLines {
  const shared = {
    lines: m.c.shared,
    owner: { path: 'shared', technologyId: null, period: wholePeriod(m.b, m.axis), volumes: null },
  }
  const own = reached.map((v) => ({
    lines: v.technology,
    owner: { path: v.subject.path, technologyId: v.technology.id, period: v.period, volumes: v },
  }))
  const posted = [...own, shared].map(({ lines, owner: facts }) => {
    const units = new Map<string, readonly Node<'unit'>[]>()
    const owner: LineOwner = { ...facts, units }
    const assets = lines.assets.map((line) => {
      const a = asset(m, owner, line)
      units.set(line.id, a.units)
      postAsset(m, a)
      return a
    })
    for (const line of lines.oneOffs) postOneOff(m, owner, line)
    for (const line of lines.recurring) postRecurring(m, owner, line)
    return { owner, assets, effects: lines.effects.map((e) => effect(m, owner, e)) }
  })
  return {
    owners: posted.map((p) => p.owner),
    assets: posted.flatMap((p) => p.assets),
    effects: posted.flatMap((p) => p.effects),
  }
}

function postTime(m: ModelContext, reached: readonly Volumes[], book: HoursBook): readonly PoolReport[] {
  const effects = reached.flatMap((v) =>
    v.technology.timeEffects.flatMap((e): TimeEffectHours[] => {
      const staff = m.c.functions.find((f) => f.id === e.functionId)
      return staff === undefined ? [] : [timeEffectHours(m, v, e, staff)]
    }),
  )
  for (const e of effects) postTimeEffect(m, e, book)
  return m.c.pools.flatMap((pool) => {
    const staff = m.c.functions.find((f) => f.id === pool.functionId)
    const aimed = effects.filter(
      ({ effect: { destination: d } }) => d.kind === 'pool' && d.poolId === pool.id,
    )
    return staff === undefined ? [] : [shiftPool(m, pool, staff, aimed, book)]
  })
}

function functionReports(m: ModelContext, book: HoursBook): readonly FunctionReport[] {
  const { b } = m
  return m.c.functions.map((staff) => {
    const subject = { path: `functions.${staff.id}`, name: staff.name }
    const hours = book.ofFunction(b, staff.id, staff.name, m.axis.columns)
    const perFte = b.input(
      'function.productiveHours',
      `${subject.path}.productiveHours`,
      staff.productiveHours,
    )
    const fte = hours.gross.map((gross, column) => {
      const own = b.subtract(gross, hours.informal[column] ?? b.zero<'h'>())
      return b.named(b.over(own, perFte), { key: 'fte', subject, column })
    })
    return { staff, hours, fte }
  })
}

function totalCo2({ b, c, axis }: ModelContext, effects: readonly EffectReport[]): readonly Node<'kg'>[] {
  return axis.columns.map((column) => {
    const sum = b.sum(
      'kg',
      effects.flatMap((e) => e.co2?.[column] ?? []),
    )
    return b.named(sum, { key: 'co2', subject: { path: 'case', name: c.name }, column })
  })
}

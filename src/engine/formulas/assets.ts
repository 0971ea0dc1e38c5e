import type { AssetLine } from '../../domain/lines.ts'
import type { Node, Subject } from '../graph/node.ts'
import type { LineOwner, ModelContext } from '../model-context.ts'
import { driverCount } from './drivers.ts'
import { whole } from './time-axis.ts'

/** One purchase: bought at the turn of `column`, used in the years after it up to `end`. */
export interface Cohort {
  readonly column: number
  /** Column in which it is sold: after its life, or when the technology stops; may lie beyond the horizon. */
  readonly end: number
  readonly purchase: Node<'EUR'>
  readonly proceeds: Node<'EUR'>
}

/** An asset line over the years. Arrays are indexed by column. */
export interface Asset {
  readonly line: AssetLine
  readonly subject: Subject
  readonly owner: LineOwner
  readonly life: number
  readonly price: Node<'EUR/unit'>
  readonly residual: Node<'1'>
  readonly units: readonly Node<'unit'>[]
  readonly bought: readonly Node<'unit'>[]
  readonly cohorts: readonly Cohort[]
  readonly purchases: readonly Node<'EUR'>[]
  readonly proceeds: readonly Node<'EUR'>[]
  /** What cohorts in use beyond the horizon still count for, in column H; not cash. */
  readonly terminalValue: Node<'EUR'>
}

export function asset(m: ModelContext, owner: LineOwner, line: AssetLine): Asset {
  const { b, axis } = m
  const subject = { path: `${owner.path}.assets.${line.id}`, name: line.name }
  const life = whole(line.life)
  const price = priceWithVat(m, line, subject)
  const residual = b.input('asset.residual', `${subject.path}.residual`, line.residual)
  const units = axis.columns.map((t) => unitsInYear(m, owner, line, subject, t))
  const bought = purchasesInUnits(m, units, life, subject)
  const cohorts = bought.flatMap((count, column): Cohort[] => {
    if (b.isZero(count)) return []
    const cost = b.scale(b.times(price, count), m.prices.index('technology', column))
    const purchase = b.named(cost, { key: 'purchase', subject, column })
    const end = owner.period.stops ? Math.min(column + life, owner.period.end) : column + life
    return [{ column, end, purchase, proceeds: b.scale(purchase, residual) }]
  })
  const inColumn = (pick: (c: Cohort) => Node<'EUR'> | null) =>
    axis.columns.map((t) =>
      b.sum(
        'EUR',
        cohorts.flatMap((c) => (c.end === t ? (pick(c) ?? []) : [])),
      ),
    )
  const proceeds = inColumn((c) => c.proceeds).map((n, column) =>
    b.named(n, { key: 'proceeds', subject, column }),
  )
  const purchases = axis.columns.map((t) => cohorts.find((c) => c.column === t)?.purchase ?? b.zero<'EUR'>())
  const terminalValue = b.named(terminalValueOf(m, cohorts, residual, life), {
    key: 'terminalValue',
    subject,
    column: axis.horizon,
  })
  return {
    line,
    subject,
    owner,
    life,
    price,
    residual,
    units,
    bought,
    cohorts,
    purchases,
    proceeds,
    terminalValue,
  }
}

function priceWithVat(m: ModelContext, line: AssetLine, subject: Subject): Node<'EUR/unit'> {
  const price = m.b.input('asset.price', `${subject.path}.price`, line.price)
  const withVat = m.b.scale(price, m.prices.vatFactor('asset.vat', subject.path, line.vat))
  return m.b.named(withVat, { key: 'priceWithVat', subject, column: null })
}

/** `users / usersPerUnit * (1 + spare)`, rounded up for whole units; zero outside the years of use. */
function unitsInYear(
  m: ModelContext,
  owner: LineOwner,
  line: AssetLine,
  subject: Subject,
  t: number,
): Node<'unit'> {
  const { b } = m
  if (t < owner.period.start || t > owner.period.end) return b.zero()
  const count = driverCount(b, m.c, owner.volumes, owner.units, line.driver, t)
  const perUnit = b.input('asset.usersPerUnit', `${subject.path}.usersPerUnit`, line.usersPerUnit)
  const spare = b.input('asset.spare', `${subject.path}.spare`, line.spare)
  const needed = b.scale(b.over(b.countAs(count, 'user'), perUnit), b.add(b.constant1, spare))
  return b.named(line.wholeUnits ? b.ceiling(needed) : needed, { key: 'units', subject, column: t })
}

/** `bought(c) = max(0, units(c+1) - what was bought in the columns c+1-L to c-1)`: growth and replacement in one rule. */
function purchasesInUnits(
  m: ModelContext,
  units: readonly Node<'unit'>[],
  life: number,
  subject: Subject,
): readonly Node<'unit'>[] {
  const { b, axis } = m
  const bought: Node<'unit'>[] = []
  for (let column = 0; column < axis.horizon; column++) {
    const needed = units[column + 1] ?? b.zero<'unit'>()
    const present = b.sum('unit', bought.slice(Math.max(0, column + 1 - life), column))
    const short = b.isZero(needed) || b.isZero(present) ? needed : b.positive(b.subtract(needed, present))
    bought.push(b.named(short, { key: 'bought', subject, column }))
  }
  return bought
}

/** `P - (P - rho*P) * (H - c)/L` for the cohorts in use beyond the horizon. */
function terminalValueOf(
  { b, axis }: ModelContext,
  cohorts: readonly Cohort[],
  residual: Node<'1'>,
  life: number,
): Node<'EUR'> {
  const left = cohorts.filter((c) => c.end > axis.horizon)
  return b.sum(
    'EUR',
    left.map((c) => {
      const used = b.ratio(b.constant(axis.horizon - c.column, 'year'), b.constant(life, 'year'))
      return b.scale(c.purchase, b.complement(b.scale(used, b.complement(residual))))
    }),
  )
}

/** Posts purchases, proceeds and terminal value of an asset line. */
export function postAsset(m: ModelContext, a: Asset): void {
  const common = {
    stakeholder: a.line.payer,
    moment: 'turn',
    kind: 'resource',
    line: a.subject,
    technologyId: a.owner.technologyId,
  } as const
  for (const t of m.axis.columns) {
    const bought = a.purchases[t] ?? m.b.zero<'EUR'>()
    const sold = a.proceeds[t] ?? m.b.zero<'EUR'>()
    m.ledger.post({ ...common, column: t, side: 'cost', amount: bought, category: 'investment' })
    m.ledger.post({ ...common, column: t, side: 'benefit', amount: sold, category: 'proceeds' })
  }
  if (m.c.settings.terminalValue) {
    const amount = a.terminalValue
    m.ledger.post({ ...common, column: m.axis.horizon, side: 'benefit', amount, category: 'terminal-value' })
  }
}

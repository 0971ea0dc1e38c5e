import type { Calculation } from '../../../engine/calculation.ts'
import type { Tornado } from '../../../engine/analysis/tornado.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { moneyRisks } from './money-risks.ts'
import { poolRisks } from './pool-risks.ts'
import { swingRisks } from './swing-risks.ts'

/** What may go wrong, with what it costs the provider in money of now. */
export interface Risk {
  readonly kind: 'swing' | 'temporary' | 'pocket' | 'pool' | 'weak' | 'terminal'
  readonly title: string
  readonly text: string
  /** Above zero. */
  readonly effect: Decimal
}

const MOST_RISKS = 3

/**
 * The risks with the largest effect, the largest first. Of each kind the largest one comes before a second of the same kind, so that a
 * board sees different things that can go wrong. @param tornado null as long as it is not known
 */
export function mainRisks(
  words: Catalogue,
  calculation: Calculation,
  tornado: Tornado | null,
): readonly Risk[] {
  const pools = poolRisks(words, calculation)
  // Minutes that lose a step of a shift are told of that shift already.
  const isTold = ({ effect }: Risk) => pools.some((pool) => pool.effect.minus(effect).abs().lt(1))
  const swings = swingRisks(words, calculation, tornado).filter((swing) => !isTold(swing))
  const all = [...swings, ...moneyRisks(words, calculation), ...pools].toSorted(bySize)
  const first = all.filter(({ kind }, i) => all.findIndex((each) => each.kind === kind) === i)
  const more = all.filter((risk) => !first.includes(risk))
  return [...first.slice(0, MOST_RISKS), ...more].slice(0, MOST_RISKS).toSorted(bySize)
}

function bySize(a: Risk, b: Risk): number {
  return b.effect.comparedTo(a.effect)
}

import { poolValue } from '../../../engine/analysis/pool-stairs.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { PoolReport } from '../../../engine/formulas/shift-pools.ts'
import { ZERO } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { valueIn } from '../node-facts.ts'
import { steadyYear } from '../steady-year.ts'
import type { Risk } from './main-risks.ts'
import { presentOf } from './present-of.ts'

/** A step is in danger when time saved may disappoint by no more than this part of it. */
const TIGHT = '0.15'

/** Shifts in which a person fewer will do, with few minutes to spare: if these are lost, so is what the step is worth. */
export function poolRisks(words: Catalogue, calculation: Calculation): readonly Risk[] {
  return calculation.model.pools.flatMap((report) => riskOf(words, calculation, report) ?? [])
}

function riskOf(words: Catalogue, calculation: Calculation, report: PoolReport): Risk | null {
  const { title, text } = words.views.paper.risks.pool
  const { pool, together } = report
  const column = steadyYear(calculation)
  const people = valueIn(calculation, together.steps, column)
  const saved = valueIn(calculation, together.saved, column).times(60)
  const spare = valueIn(calculation, together.minutesToSpare, column)
  if (people.lte(0) || spare.gt(saved.times(TIGHT))) return null
  const worth = stepValues(calculation, report)
  return {
    kind: 'pool',
    title,
    text: text(
      pool.name,
      columnName(words, calculation.model.axis, column),
      words.format.quantity(people, 'person'),
      words.format.minutes(spare),
      words.format.euro(worth[column] ?? ZERO),
    ),
    effect: presentOf(calculation, worth),
  }
}

/** What the last step of a pool is worth in each column. */
function stepValues(calculation: Calculation, { pool, together }: PoolReport) {
  return calculation.model.axis.columns.map((column) => {
    const people = valueIn(calculation, together.steps, column)
    return people.lt(1) ? ZERO : poolValue(calculation, pool.id, column).div(people)
  })
}

import type { Calculation } from '../../../engine/calculation.ts'
import type { PoolReport } from '../../../engine/formulas/shift-pools.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import type { StoryFigure } from '../figure.ts'
import { poolSteps } from '../figures/pool-steps.ts'
import { valueIn } from '../node-facts.ts'

/** The minutes saved over the years; its title says how they grow, as the step that they reach is told above the stairs. */
export function poolGrowth(words: Catalogue, calculation: Calculation, report: PoolReport): StoryFigure {
  const { axis } = calculation.model
  const minutes = (column: number) =>
    words.format.minutes(valueIn(calculation, report.together.saved, column).times(60))
  const year = (column: number) => columnName(words, axis, column)
  return {
    ...poolSteps(words, calculation, report),
    title: words.views.pools.growth(minutes(1), year(1), minutes(axis.horizon), year(axis.horizon)),
  }
}

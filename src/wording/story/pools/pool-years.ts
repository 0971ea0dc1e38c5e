import { poolValue } from '../../../engine/analysis/pool-stairs.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { PoolReport } from '../../../engine/formulas/shift-pools.ts'
import type { Node } from '../../../engine/graph/node.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { type Grid, type GridRow, numberCell } from '../grid.ts'

/** A shift pool by year: what is saved, who can be missed, how far the next step is, and what it is worth. */
export function poolYears(words: Catalogue, calculation: Calculation, report: PoolReport): Grid {
  const text = words.views.pools.years
  const { axis } = calculation.model
  const { number, trimmed } = words.format
  const { together, cashableHours, pool } = report
  const row = (
    key: 'saved' | 'people' | 'next' | 'spare' | 'hours',
    nodes: readonly Node[],
    write: (value: Decimal) => string,
    scale = 1,
  ): GridRow => ({
    key,
    label: text[key],
    cells: axis.years.flatMap((t) => {
      const node = nodes[t]
      if (node === undefined) return []
      const value = calculation.value(node).times(scale)
      return [numberCell(write(value), roundHalfAway(value, 2), node)]
    }),
  })
  const whole = (value: Decimal) => number(value)
  return {
    key: `pool-years-${pool.id}`,
    title: text.title,
    head: [pool.name, ...axis.years.map((t) => columnName(words, axis, t))],
    rows: [
      row('saved', together.saved, whole, 60),
      row('people', together.steps, (value) => trimmed(value, 2)),
      row('next', together.minutesToNext, whole),
      row('spare', together.minutesToSpare, whole),
      row('hours', cashableHours, whole),
      {
        key: 'worth',
        label: text.worth,
        isTotal: true,
        cells: axis.years.map((t) => {
          const value = poolValue(calculation, pool.id, t)
          const node = calculation.nodeAt(`${report.subject.path}.cashValue.y${String(t)}`)
          return numberCell(number(value), value, node)
        }),
      },
    ],
  }
}

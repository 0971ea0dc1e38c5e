import type { Calculation } from '../../../engine/calculation.ts'
import type { PoolReport } from '../../../engine/formulas/shift-pools.ts'
import type { Decimal } from '../../../quantity/decimal.ts'
import { ZERO } from '../../../quantity/decimal.ts'
import { roundParts } from '../../../quantity/round-parts.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { type Grid, type GridRow, numberCell } from '../grid.ts'
import { valueIn } from '../node-facts.ts'
import { steadyYear } from '../steady-year.ts'

type PoolSteps = PoolReport['together']

/** Steps of a shift pool in a year, the last one unless said otherwise: each technology alone, and all together. */
export function poolTable(
  words: Catalogue,
  calculation: Calculation,
  report: PoolReport,
  column = calculation.model.axis.horizon,
): Grid {
  const text = words.tables.pool
  const { axis } = calculation.model
  const row = (key: string, label: string, steps: PoolSteps, isTotal: boolean): GridRow => ({
    key,
    label,
    isTotal,
    cells: stepCells(words, calculation, steps, column),
  })
  return {
    key: `pool-table-${report.pool.id}`,
    title: text.title(report.pool.name, columnName(words, axis, column)),
    head: [text.name, text.saved, text.people, text.next, text.spare],
    rows: [
      ...report.alone.map(({ technologyId, name, steps }) => row(technologyId, name, steps, false)),
      row('together', text.together, report.together, true),
    ],
  }
}

function stepCells(
  words: Catalogue,
  calculation: Calculation,
  steps: PoolSteps,
  column: number,
): GridRow['cells'] {
  const { number, trimmed } = words.format
  const at = (nodes: PoolSteps['minutesToNext']) => valueIn(calculation, nodes, column)
  const saved = valueIn(calculation, steps.saved, column).times(60)
  const people = valueIn(calculation, steps.steps, column)
  return [
    numberCell(number(saved), roundHalfAway(saved, 0), steps.saved[column]),
    numberCell(trimmed(people, 2), people, steps.steps[column]),
    numberCell(number(at(steps.minutesToNext)), ZERO, steps.minutesToNext[column]),
    numberCell(number(at(steps.minutesToSpare)), at(steps.minutesToSpare), steps.minutesToSpare[column]),
  ]
}

const DESTINATIONS = ['cash', 'redeploy', 'quality', 'informal'] as const

/** Hours by destination and FTE, per staff function, in a normal year; null where no time is freed or taken. */
export function functionTable(words: Catalogue, calculation: Calculation): Grid | null {
  const { axis, functions, hours } = calculation.model
  const column = steadyYear(calculation)
  const moving = functions.filter((f) => !valueIn(calculation, f.hours.gross, column).isZero())
  if (moving.length === 0) return null
  const { tables, terms, format } = words
  const used = DESTINATIONS.filter((d) =>
    moving.some((f) => !valueIn(calculation, f.hours[d], column).isZero()),
  )
  const shown = [...used, 'gross'] as const
  const parts = moving.map((f) =>
    roundParts(
      used.map((d) => valueIn(calculation, f.hours[d], column)),
      0,
    ),
  )
  const sum = (values: readonly Decimal[]) => values.reduce((a, b) => a.plus(b), ZERO)
  const fte = roundParts(
    moving.map((f) => valueIn(calculation, f.fte, column)),
    1,
  )
  const cells = (amounts: readonly Decimal[], nodes: readonly (typeof hours.gross)[], people: Decimal) => [
    ...amounts.map((amount, i) => numberCell(format.number(amount), amount, nodes[i]?.[column])),
    numberCell(format.number(sum(amounts)), sum(amounts), nodes.at(-1)?.[column]),
    numberCell(format.number(people, 1), people, undefined),
  ]
  const totals = used.map((_, i) => sum(parts.map((row) => row[i] ?? ZERO)))
  return {
    key: 'functions',
    title: tables.functions.title(columnName(words, axis, column)),
    head: [tables.functions.name, ...shown.map((d) => terms.hourDestinations[d]), tables.functions.fte],
    rows: [
      ...moving.map((f, i) => ({
        key: f.staff.id,
        label: f.staff.name,
        cells: cells(
          parts[i] ?? [],
          shown.map((d) => f.hours[d]),
          fte[i] ?? ZERO,
        ),
      })),
      {
        key: 'total',
        label: tables.functions.total,
        isTotal: true,
        cells: cells(
          totals,
          shown.map((d) => hours[d]),
          sum(fte),
        ),
      },
    ],
  }
}

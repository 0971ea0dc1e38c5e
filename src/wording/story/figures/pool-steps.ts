import type { Calculation } from '../../../engine/calculation.ts'
import type { PoolReport } from '../../../engine/formulas/shift-pools.ts'
import { toDecimal } from '../../../quantity/decimal-text.ts'
import { Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { type FigureColour, type FigureSeries, series, type StoryFigure } from '../figure.ts'
import { nodePathOrNull, valueIn } from '../node-facts.ts'

const COLOURS: readonly FigureColour[] = ['data-2', 'data-4', 'data-5', 'data-6', 'data-7']
const MOST_STEPS = 3

/** Minutes saved per shift by each technology and by all together, against the steps at which a person can be missed. */
export function poolSteps(words: Catalogue, calculation: Calculation, report: PoolReport): StoryFigure {
  const { figures, format } = words
  const { axis } = calculation.model
  const last = report.together.steps[axis.horizon]
  return {
    key: `pool-${report.pool.id}`,
    title: poolTitle(words, calculation, report),
    subtitle: poolSubtitle(words, calculation, report),
    description: figures.pool.description,
    categoryLabel: figures.yearLabel(figures.minutesUnit),
    path: last === undefined ? null : nodePathOrNull(last),
    chart: {
      kind: 'line',
      unit: figures.minutesUnit,
      categories: axis.years.map((t) => columnName(words, axis, t)),
      series: [
        series(
          figures.pool.all,
          'stakeholder-provider',
          minutes(calculation, report.together.saved),
          format.number,
        ),
        ...report.alone.map(({ name, steps }, i) =>
          series(
            name,
            COLOURS[i % COLOURS.length] ?? 'data-quiet',
            minutes(calculation, steps.saved),
            format.number,
          ),
        ),
        ...stepLines(words, calculation, report),
      ],
    },
  }
}

function minutes(calculation: Calculation, hours: PoolReport['together']['saved']): readonly Decimal[] {
  return calculation
    .series(hours)
    .slice(1)
    .map((value) => roundHalfAway(value.times(60), 0))
}

/** A faint line for each step that is reached, or for the first one that is not. */
function stepLines(words: Catalogue, calculation: Calculation, report: PoolReport): readonly FigureSeries[] {
  const { figures, format } = words
  const room = calculation.value(report.room).toNumber()
  const reached = calculation
    .series(report.together.steps)
    .reduce((a, b) => Decimal.max(a, b), ZERO)
    .toNumber()
  const count = Math.max(1, Math.min(MOST_STEPS, reached, Math.floor(room)))
  const step = shiftLength(calculation, report).times(60)
  return Array.from({ length: room < 1 ? 0 : count }, (_, i) => {
    const people = figures.pool.people(format.count(i + 1), i === 0)
    const level = calculation.model.axis.years.map(() => roundHalfAway(step.times(i + 1), 0))
    return {
      ...series(figures.pool.step(people), 'ink-muted', level, format.number),
      style: 'ghost' as const,
    }
  })
}

/** As it is now: a number changes without a new model. */
function shiftLength({ businessCase }: Calculation, { pool }: PoolReport): Decimal {
  const now = businessCase.pools.find(({ id }) => id === pool.id) ?? pool
  return toDecimal(now.shiftLength.value)
}

/** What the pool comes to, in a sentence. */
export function poolTitle(words: Catalogue, calculation: Calculation, report: PoolReport): string {
  const text = words.figures.pool
  const { axis } = calculation.model
  const { name } = report.pool
  const steps = calculation.series(report.together.steps)
  const people = (count: Decimal) => text.people(words.format.trimmed(count, 2), count.eq(1))
  const end = steps.at(-1) ?? ZERO
  if (end.lt(0)) return text.more(name, people(end.neg()))
  if (end.isZero())
    return text.missed(
      name,
      words.format.minutes(valueIn(calculation, report.together.minutesToNext, axis.horizon)),
    )
  const from = columnName(words, axis, steps.findLastIndex((count) => count.lt(end)) + 1)
  const isAlone = report.alone.some(({ steps: alone }) =>
    valueIn(calculation, alone.steps, axis.horizon).gt(0),
  )
  return (isAlone ? text.reached : text.together)(name, from, people(end))
}

function poolSubtitle(words: Catalogue, calculation: Calculation, report: PoolReport): string {
  const text = words.figures.pool
  const { horizon } = calculation.model.axis
  const at = (nodes: PoolReport['together']['minutesToNext']) =>
    words.format.minutes(valueIn(calculation, nodes, horizon))
  const end = valueIn(calculation, report.together.steps, horizon)
  if (end.lte(0)) return text.subtitleMissed
  const isFull = end.gte(calculation.value(report.room))
  const spare = at(report.together.minutesToSpare)
  return isFull ? text.subtitleFull(spare) : text.subtitle(spare, at(report.together.minutesToNext))
}

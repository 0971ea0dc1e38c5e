import type { Calculation } from '../../../engine/calculation.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundParts } from '../../../quantity/round-parts.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { type FigureColour, series, type StoryFigure } from '../figure.ts'
import { nodePathOrNull, valueIn } from '../node-facts.ts'
import { steadyYear } from '../steady-year.ts'

const DESTINATIONS = ['cash', 'redeploy', 'quality', 'informal'] as const
type Destination = (typeof DESTINATIONS)[number]

const COLOURS: Readonly<Record<Destination, FigureColour>> = {
  cash: 'category-time-cash',
  redeploy: 'data-4',
  quality: 'data-quiet',
  informal: 'stakeholder-informal-carer',
}

/** Hours freed per year and what becomes of them. */
export function hoursByDestination(words: Catalogue, calculation: Calculation): StoryFigure {
  const { figures, format, terms } = words
  const { axis, hours, functions } = calculation.model
  const column = steadyYear(calculation)
  const table = roundedHours(calculation)
  const used = DESTINATIONS.filter((d) => table[d].some((amount) => !amount.isZero()))
  const fte = functions.reduce((sum, f) => sum.plus(valueIn(calculation, f.fte, column)), ZERO)
  const node = hours.gross[column]
  const part = (d: Destination) =>
    figures.hours.part(terms.hourDestinations[d], format.hours(table[d][column - 1] ?? ZERO))
  return {
    key: 'hours',
    title: title(words, calculation, column),
    subtitle: figures.hours.subtitle(format.fte(fte)),
    description: figures.hours.description(format.list(used.map(part))),
    categoryLabel: figures.yearLabel(figures.hoursUnit),
    path: node === undefined ? null : nodePathOrNull(node),
    chart: {
      kind: 'stacked-bar',
      unit: figures.hoursUnit,
      categories: axis.years.map((t) => columnName(words, axis, t)),
      series: used.map((d) => series(terms.hourDestinations[d], COLOURS[d], table[d], format.number)),
    },
  }
}

/** Per operating year, rounded so that the destinations add up to the hours freed. */
function roundedHours(calculation: Calculation): Readonly<Record<Destination, readonly Decimal[]>> {
  const { axis, hours } = calculation.model
  const columns = axis.years.map((t) =>
    roundParts(
      DESTINATIONS.map((d) => valueIn(calculation, hours[d], t)),
      0,
    ),
  )
  const of = (d: Destination) => columns.map((parts) => parts[DESTINATIONS.indexOf(d)] ?? ZERO)
  return { cash: of('cash'), redeploy: of('redeploy'), quality: of('quality'), informal: of('informal') }
}

function title(words: Catalogue, calculation: Calculation, column: number): string {
  const { figures, format } = words
  const { axis, hours } = calculation.model
  const gross = valueIn(calculation, hours.gross, column)
  const cash = valueIn(calculation, hours.cash, column)
  const year = columnName(words, axis, column)
  if (roundHalfAway(gross, 0).isZero()) return figures.hours.nothing
  if (gross.lt(0)) return figures.hours.more(format.hours(gross.neg()), year)
  if (cash.lte(0)) return figures.hours.none(format.hours(gross), year)
  return figures.hours.share(format.hours(gross), year, format.percent(cash.div(gross), 0))
}

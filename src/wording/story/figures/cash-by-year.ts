import type { Calculation } from '../../../engine/calculation.ts'
import type { Statement } from '../../../engine/formulas/statement.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { cashTable } from '../cash-table.ts'
import { series, stakeholderColour, type StoryFigure } from '../figure.ts'
import { nodePathOrNull } from '../node-facts.ts'

/** What comes in less what goes out, per year. */
export function cashByYear(words: Catalogue, calculation: Calculation, s: Statement): StoryFigure {
  const { figures, format } = words
  const text = figures.cashByYear
  const { axis } = calculation.model
  const { cash } = cashTable(calculation, s)
  const best = extreme(cash, (a, b) => a.gt(b))
  const worst = extreme(cash, (a, b) => a.lt(b))
  const at = (column: number) => [format.euro(cash[column] ?? ZERO), columnName(words, axis, column)] as const
  const worstNode = s.cash[worst]
  return {
    key: 'cash-by-year',
    title: title(words, calculation, cash),
    subtitle: text.subtitle,
    description: text.description(...at(best), ...at(worst)),
    categoryLabel: figures.yearLabel(figures.euro),
    path: worstNode === undefined ? null : nodePathOrNull(worstNode),
    chart: {
      kind: 'bar',
      unit: figures.euro,
      categories: axis.columns.map((column) => columnName(words, axis, column)),
      series: [series(text.name, stakeholderColour(s.view.stakeholder), cash, format.number)],
    },
  }
}

function title(words: Catalogue, calculation: Calculation, cash: readonly Decimal[]): string {
  const text = words.figures.cashByYear
  const years = cash.slice(1)
  const good = years.filter((amount) => amount.gt(0)).length
  const lastBad = years.findLastIndex((amount) => amount.lte(0))
  if (cash.every((amount) => amount.isZero())) return text.nothing
  if (good === years.length) return text.allGood
  if (years.every((amount) => amount.lt(0))) return text.allBad
  if (good > 0 && good === years.length - 1 - lastBad)
    return text.from(columnName(words, calculation.model.axis, lastBad + 2))
  return text.some(words.format.count(good), words.format.count(years.length))
}

function extreme(values: readonly Decimal[], beats: (a: Decimal, b: Decimal) => boolean): number {
  return values.reduce((best, value, column) => (beats(value, values[best] ?? ZERO) ? column : best), 0)
}

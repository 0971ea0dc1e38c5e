import type { Calculation } from '../../../engine/calculation.ts'
import type { Statement } from '../../../engine/formulas/statement.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundParts } from '../../../quantity/round-parts.ts'
import { roundHalfAway } from '../../../quantity/rounding.ts'
import type { Catalogue } from '../../catalogue.ts'
import { isBook, type StatementRow } from '../cash-table.ts'
import { CATEGORY_COLOURS, series, stakeholderColour, type StoryFigure } from '../figure.ts'
import { nodePathOrNull } from '../node-facts.ts'

interface Step {
  readonly row: StatementRow
  readonly exact: Decimal
  readonly amount: Decimal
}

/** From cost to what is left, in present value by category: costs first, largest first, then benefits. */
export function waterfall(words: Catalogue, calculation: Calculation, s: Statement): StoryFigure {
  const { figures, format, terms } = words
  const text = figures.waterfall
  const steps = stepsOf(calculation, s)
  const net = sum(steps.map((step) => step.amount))
  const costs = sum(steps.filter(({ exact }) => exact.lt(0)).map(({ amount }) => amount.neg()))
  const finding = net.lt(0) ? text.loss : text.gain
  const amounts = [...steps.map((step) => step.amount), net]
  return {
    key: 'waterfall',
    title: finding(format.euroShort(costs), format.euroShort(net.plus(costs)), format.euro(net.abs())),
    subtitle: text.subtitle,
    description: text.description(format.euro(net)),
    categoryLabel: text.category,
    path: nodePathOrNull(s.netPresentValue),
    chart: {
      kind: 'waterfall',
      unit: figures.euroOfNow,
      categories: [...steps.map(({ row }) => terms.ledgerCategories[row.category]), text.net],
      totals: [steps.length],
      series: [
        {
          ...series(text.name, 'data-quiet', amounts, format.number),
          colours: [
            ...steps.map(({ row }) => CATEGORY_COLOURS[row.category]),
            stakeholderColour(s.view.stakeholder),
          ],
        },
      ],
    },
  }
}

function stepsOf(calculation: Calculation, { rows }: Statement): readonly Step[] {
  const present = rows
    .filter(({ category }) => !isBook(category))
    .map((row) => ({ row, exact: calculation.value(row.presentValue) }))
    .filter(({ exact }) => !roundHalfAway(exact, 0).isZero())
    .toSorted((a, b) => order(a.exact, b.exact))
  const amounts = roundParts(
    present.map(({ exact }) => exact),
    0,
  )
  return present.map((step, i) => ({ ...step, amount: amounts[i] ?? ZERO }))
}

/** Costs before benefits, and within each the largest first. */
function order(a: Decimal, b: Decimal): number {
  if (a.lt(0) !== b.lt(0)) return a.lt(0) ? -1 : 1
  return b.abs().comparedTo(a.abs())
}

function sum(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), ZERO)
}

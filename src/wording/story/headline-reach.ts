import type { Calculation } from '../../engine/calculation.ts'
import type { Node } from '../../engine/graph/node.ts'
import { type Decimal, ZERO } from '../../quantity/decimal.ts'
import type { Catalogue } from '../catalogue.ts'
import { columnName } from '../name-of.ts'
import type { HeadlineFigure } from './headline.ts'
import { nodePathOrNull, sparkOf, valueIn } from './node-facts.ts'
import { steadyYear } from './steady-year.ts'

/** Hours freed in a normal year, in FTE, and the part of them that becomes money. */
export function hoursFigure(calculation: Calculation, words: Catalogue): HeadlineFigure {
  const { axis, hours, functions } = calculation.model
  const column = steadyYear(calculation)
  const at = (nodes: readonly Node[]): Decimal => valueIn(calculation, nodes, column)
  const [gross, cash] = [at(hours.gross), at(hours.cash)]
  const fte = functions.reduce((sum, f) => sum.plus(at(f.fte)), ZERO)
  const year = columnName(words, axis, column)
  const node = hours.gross[column]
  return {
    key: 'hours',
    label: words.headline.hours.label,
    value: words.format.hours(gross),
    meaning: meaningOf(words, year, gross, cash, fte),
    path: node === undefined ? null : nodePathOrNull(node),
    tone: gross.lt(0) ? 'negative' : 'plain',
    spark: sparkOf(calculation, hours.gross),
    amount: gross,
  }
}

function meaningOf(words: Catalogue, year: string, gross: Decimal, cash: Decimal, fte: Decimal): string {
  const text = words.headline.hours
  if (gross.isZero()) return text.meaningNone
  if (gross.lt(0)) return text.meaningMore(year, words.format.fte(fte.neg()))
  return text.meaning(year, words.format.fte(fte), words.format.percent(cash.div(gross), 0))
}

/** Users of one technology in a normal year. */
export function usersFigure(
  calculation: Calculation,
  words: Catalogue,
  technologyId: string | null,
): HeadlineFigure {
  const { axis, volumes } = calculation.model
  const users = volumes.find((v) => v.technology.id === technologyId)?.users ?? []
  const column = steadyYear(calculation)
  const amount = valueIn(calculation, users, column)
  const node = users[column]
  return {
    key: 'users',
    label: words.headline.users.label,
    value: words.format.number(amount),
    meaning: words.headline.users.meaning(columnName(words, axis, column)),
    path: node === undefined ? null : nodePathOrNull(node),
    tone: 'plain',
    spark: sparkOf(calculation, users),
    amount,
  }
}

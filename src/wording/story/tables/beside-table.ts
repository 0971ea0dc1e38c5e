import type { Calculation } from '../../../engine/calculation.ts'
import { Decimal } from '../../../quantity/decimal.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName, stakeholderName } from '../../name-of.ts'
import { type Grid, numberCell, textCell } from '../grid.ts'
import { valueIn } from '../node-facts.ts'
import { steadyYear } from '../steady-year.ts'

/** Effects that bring no money, with what they would be worth; they are in no total. */
export function besideTable(words: Catalogue, calculation: Calculation): Grid | null {
  const { besideLedger, axis } = calculation.model
  if (besideLedger.length === 0) return null
  const { tables, terms, format } = words
  const text = tables.beside
  const column = steadyYear(calculation)
  return {
    key: 'beside',
    title: text.title,
    head: [text.name, text.kind, text.who, text.inYear(columnName(words, axis, column)), text.allYears],
    note: text.note,
    rows: besideLedger.flatMap(({ effect, amounts }) =>
      amounts.map(({ stakeholder, byColumn }, i) => {
        const inYear = valueIn(calculation, byColumn, column)
        const all = calculation.total(byColumn)
        return {
          key: `${effect.id}-${String(i)}`,
          label: effect.name,
          cells: [
            textCell(terms.benefitClasses[effect.class]),
            textCell(stakeholderName(words, calculation.businessCase, stakeholder)),
            numberCell(format.number(inYear), inYear, byColumn[column]),
            numberCell(format.number(all), all, undefined),
          ],
        }
      }),
    ),
  }
}

/** What is not emitted, in a sentence; null where travel plays no part. */
export function co2Sentence(words: Catalogue, calculation: Calculation): string | null {
  const { co2, axis } = calculation.model
  const total = calculation.total(co2)
  if (total.isZero()) return null
  const years = words.format.years(new Decimal(axis.horizon))
  return words.tables.beside.co2(words.format.quantity(total.round(), 'kg'), years)
}

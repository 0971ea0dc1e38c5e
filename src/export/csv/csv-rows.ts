import type { Calculation } from '../../engine/calculation.ts'
import type { Node } from '../../engine/graph/node.ts'
import type { Cell } from '../../quantity/cells/cell.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { Unit } from '../../quantity/unit.ts'
import { roundHalfAway } from '../../quantity/rounding.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { columnName } from '../../wording/name-of.ts'

/** One number of a case: of what, what it is, in which unit, in which year, and how much. */
export type CsvRow = readonly [subject: string, item: string, unit: string, year: string, value: Cell]

/** Writes the rows of one subject. The unit is given, as a node that is zero carries none. */
export interface RowWriter {
  /** A row per column of the time axis; none where there are no nodes. */
  readonly series: <U extends Unit>(
    item: string,
    unit: U,
    nodes: readonly Node<NoInfer<U>>[],
  ) => readonly CsvRow[]
  readonly single: <U extends Unit>(item: string, unit: U, node: Node<NoInfer<U>>) => CsvRow
  /** A share, as a percentage; a quotient that divides by nothing is told so. */
  readonly share: (item: string, share: Decimal | null) => CsvRow
  readonly amount: (item: string, unit: string, amount: Decimal | null, orElse: string) => CsvRow
}

const CENTS = 2
/** Further than anyone measures, and within what a spreadsheet keeps of a number. */
const PLACES = 6

export function rowWriter(words: Catalogue, c: Calculation, subject: string): RowWriter {
  const { none } = words.tables.indicators
  const row = (item: string, unit: string, year: string, value: Cell): CsvRow => [
    subject,
    item,
    unit,
    year,
    value,
  ]
  const amount: RowWriter['amount'] = (item, unit, value, orElse) =>
    row(item, unitName(words, unit), '', value === null ? orElse : rounded(value, unit))
  return {
    series: (item, unit, nodes) =>
      nodes.map((node, column) =>
        row(
          item,
          unitName(words, unit),
          columnName(words, c.model.axis, column),
          rounded(c.value(node), unit),
        ),
      ),
    single: (item, unit, node) => amount(item, unit, c.quotient(node), none),
    share: (item, share) => amount(item, '%', share?.times(100) ?? null, none),
    amount,
  }
}

function rounded(value: Decimal, unit: string): Cell {
  return { number: roundHalfAway(value, unit.startsWith('EUR') ? CENTS : PLACES).toFixed() }
}

/** `euro`, `uur`, `euro per uur`; a plain number has none. */
function unitName({ units }: Catalogue, unit: string): string {
  if (unit === '1') return ''
  const known: Readonly<Record<string, readonly [string, string, string]>> = units
  const [count = unit, per] = unit.split('/')
  const counted = known[count]?.[1] ?? count
  return per === undefined ? counted : `${counted} per ${known[per]?.[2] ?? per}`
}

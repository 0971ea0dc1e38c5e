import type { Calculation } from '../../../engine/calculation.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import { type Decimal, ZERO } from '../../../quantity/decimal.ts'
import { roundParts } from '../../../quantity/round-parts.ts'
import type { Catalogue } from '../../catalogue.ts'
import { columnName } from '../../name-of.ts'
import { type Grid, type GridCell, numberCell, textCell } from '../grid.ts'
import { valueIn } from '../node-facts.ts'
import { paybackPath } from '../payback-words.ts'
import { steadyYear } from '../steady-year.ts'

interface Scope {
  readonly id: string | null
  readonly name: string
}

/** What each technology does by itself, what belongs to none, and all together. */
export function technologyTable(words: Catalogue, calculation: Calculation): Grid | null {
  const { businessCase: c } = calculation
  if (c.technologies.length === 0) return null
  const { tables } = words
  const text = tables.technologies
  const column = steadyYear(calculation)
  const scopes: readonly Scope[] = [
    ...c.technologies.map(({ id, name }) => ({ id, name })),
    { id: null, name: text.shared },
  ]
  const provider = presentValues(words, calculation, 'provider', scopes)
  const society = presentValues(words, calculation, 'society', scopes)
  return {
    key: 'technologies',
    title: finding(words, calculation),
    head: [
      text.name,
      text.users(columnName(words, calculation.model.axis, column)),
      text.provider,
      text.society,
      text.payback,
      text.perMonth,
    ],
    note: text.note,
    rows: [
      ...scopes.map(({ id, name }, i) => ({
        key: id ?? 'shared',
        label: name,
        cells: [
          usersCell(words, calculation, id, column),
          provider.cells[i] ?? textCell(''),
          society.cells[i] ?? textCell(''),
          ...ownCells(words, calculation, calculation.view('provider', id), id),
        ],
      })),
      {
        key: 'total',
        label: text.total,
        isTotal: true,
        cells: [
          textCell(''),
          provider.total,
          society.total,
          ...ownCells(words, calculation, calculation.view('provider'), ''),
        ],
      },
    ],
  }
}

function finding(words: Catalogue, calculation: Calculation): string {
  const text = words.tables.technologies
  const { technologies } = calculation.businessCase
  const gain = (id?: string): boolean => {
    const node = calculation.view('provider', id)?.statement.netPresentValue
    return node !== undefined && calculation.value(node).gt(0)
  }
  const gaining = technologies.filter(({ id }) => gain(id))
  if (gaining.length === 0) return gain() ? text.onlyTogether : text.none
  if (gaining.length === technologies.length) return text.all
  return text.some(words.format.list(gaining.map(({ name }) => name)), gaining.length)
}

function presentValues(
  words: Catalogue,
  calculation: Calculation,
  who: 'provider' | 'society',
  scopes: readonly Scope[],
): { readonly cells: readonly GridCell[]; readonly total: GridCell } {
  const nodes = scopes.map(({ id }) => calculation.view(who, id)?.statement.netPresentValue)
  const amounts = roundParts(
    nodes.map((node) => (node === undefined ? ZERO : calculation.value(node))),
    0,
  )
  const write = (amount: Decimal, node: (typeof nodes)[number]) =>
    numberCell(words.format.number(amount), amount, node)
  const sum = amounts.reduce((a, b) => a.plus(b), ZERO)
  return {
    cells: amounts.map((amount, i) => write(amount, nodes[i])),
    total: write(sum, calculation.view(who)?.statement.netPresentValue),
  }
}

function usersCell(words: Catalogue, calculation: Calculation, id: string | null, column: number): GridCell {
  const volumes = calculation.model.volumes.find((v) => v.technology.id === id)
  if (volumes === undefined) return textCell('')
  const users = valueIn(calculation, volumes.users, column)
  return numberCell(words.format.number(users), users, volumes.users[column])
}

/** Payback and cost per user per month; neither is told of what belongs to no technology. */
function ownCells(
  words: Catalogue,
  calculation: Calculation,
  report: ViewReport | undefined,
  id: string | null,
): readonly GridCell[] {
  if (report === undefined || id === null) return [textCell(''), textCell('')]
  const { lasting } = calculation.seriesIndicators(report.statement).payback
  const perMonth = report.indicators.costPerClientMonth
  const cost = calculation.quotient(perMonth)
  return [
    {
      text: lasting === null ? words.tables.technologies.never : words.format.years(lasting),
      kind: 'number',
      isNegative: false,
      isZero: false,
      path: paybackPath(report.statement),
    },
    cost === null ? textCell('') : numberCell(words.format.number(cost, 2), cost, perMonth),
  ]
}

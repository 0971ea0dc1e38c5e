import type { MeaningKey } from '../../../engine/graph/meaning.ts'
import { viewPath } from '../../../engine/formulas/statement.ts'
import type { ViewReport } from '../../../engine/statements.ts'
import { stakeholderName } from '../../../wording/name-of.ts'
import type { PlannedLine, PlannedRow, PlannedSheet } from '../plan/planned-row.ts'
import type { FormulaRow } from '../rows/formula-rows.ts'
import { rowsOn } from './calculation-sheet.ts'
import type { SheetContext } from './sheet-context.ts'

/** What stands in one row: the years, and what they are worth in money of now. */
const TOGETHER: readonly (readonly [years: MeaningKey, single: MeaningKey])[] = [
  ['categoryTotal', 'presentValueOfCategory'],
  ['benefits', 'presentValueOfBenefits'],
  ['costs', 'presentValueOfCosts'],
  ['discountedCash', 'netPresentValue'],
]

const ORDER: readonly MeaningKey[] = [
  'categoryTotal',
  'benefits',
  'costs',
  'benefitsAtTurn',
  'benefitsDuringYear',
  'costsAtTurn',
  'costsDuringYear',
  'cashFlow',
  'cumulativeCash',
  'discountedCash',
  'netPresentValue',
  'cumulativeDiscountedCash',
  'exploitation',
]

const TOTALS: ReadonlySet<MeaningKey> = new Set(['cashFlow', 'discountedCash', 'exploitation'])

export function statementSheet(context: SheetContext): PlannedSheet {
  const { workbook } = context.words
  const { views } = context.calculation.model
  const paths = views.map(({ statement: { view } }) => viewPath(view))
  const placed = rowsOn(context, 'statements').map((row) => ({ row, path: pathOf(row, paths) }))
  const rowsOf = (wanted: string | undefined) =>
    placed.filter(({ path }) => path === wanted).map(({ row }) => row)
  const left = rowsOf(undefined)
  return {
    name: context.sheets.statements,
    title: context.sheets.statements,
    note: workbook.notes.statements,
    lines: [
      ...views.flatMap((view, i): PlannedLine[] => [
        { heading: viewName(context, view) },
        ...linesOf(context, rowsOf(paths[i])),
      ]),
      ...(left.length === 0 ? [] : [{ heading: workbook.rows.financing }, ...linesOf(context, left)]),
    ],
    heads: context.heads(),
    singleHead: workbook.heads.present,
  }
}

export function viewName({ words, case: c }: SheetContext, { statement: { view } }: ViewReport): string {
  const party = stakeholderName(words, c, view.stakeholder)
  const { scope } = view
  if (scope.kind === 'case') return party
  return `${scope.kind === 'technology' ? scope.name : words.workbook.rows.shared}, ${party}`
}

/** The view that a row belongs to: that of a technology is longer than that of its party. */
function pathOf({ sample: { meaning } }: FormulaRow, paths: readonly string[]): string | undefined {
  const path = meaning?.subject.path ?? ''
  return paths
    .filter((view) => path === view || path.startsWith(`${view}.`))
    .reduce<string | undefined>(
      (longest, view) => (view.length > (longest?.length ?? 0) ? view : longest),
      undefined,
    )
}

function keyOf({ sample: { meaning } }: FormulaRow): MeaningKey | undefined {
  return meaning?.key
}

function linesOf(context: SheetContext, rows: readonly FormulaRow[]): readonly PlannedRow[] {
  const partners = new Map(rows.map((row) => [row, partnerOf(row, rows)]))
  const taken = new Set(partners.values())
  const rank = (row: FormulaRow) => {
    const at = ORDER.indexOf(keyOf(row) as MeaningKey)
    return at < 0 ? ORDER.length : at
  }
  return rows
    .filter((row) => !taken.has(row))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((row) => together(context, row, partners.get(row)))
}

function together(context: SheetContext, row: FormulaRow, partner: FormulaRow | undefined): PlannedRow {
  const years = context.planned(row)
  const look = TOTALS.has(keyOf(row) as MeaningKey) ? 'total' : years.look
  if (partner === undefined) return { ...years, look }
  const { keys, single } = context.planned(partner)
  return { ...years, look, keys: [...years.keys, ...keys], ...(single === undefined ? {} : { single }) }
}

/** The row with the present value of a row of years. */
function partnerOf(row: FormulaRow, rows: readonly FormulaRow[]): FormulaRow | undefined {
  const single = TOGETHER.find(([years]) => years === keyOf(row) && !row.cells.has(null))?.[1]
  if (single === undefined) return undefined
  const path = row.sample.meaning?.subject.path
  return rows.find((other) => keyOf(other) === single && other.sample.meaning?.subject.path === path)
}

import type { Entry } from '../../../engine/formulas/ledger.ts'
import { ZERO } from '../../../quantity/decimal.ts'
import { stakeholderName } from '../../../wording/name-of.ts'
import type { CellWriter, PlannedRow, PlannedSheet } from '../plan/planned-row.ts'
import { linesBySubject, rowsOn } from './calculation-sheet.ts'
import { type SheetContext, written } from './sheet-context.ts'

/** The entries of one line for one party, of one kind, by column. */
export interface LedgerRow {
  readonly key: string
  readonly first: Entry
  readonly byColumn: ReadonlyMap<number, readonly Entry[]>
  /** By which a formula finds the entries of a line or a party: names may be the same. */
  readonly party: number
  readonly line: number
  readonly isCash: boolean
}

export function ledgerRows({ calculation: { model } }: SheetContext): readonly LedgerRow[] {
  const rows = new Map<string, { first: Entry; byColumn: Map<number, Entry[]> }>()
  for (const entry of model.entries) {
    const { line, stakeholder, category, kind, side, moment, technologyId } = entry
    const key = ['entries', line.path, technologyId ?? '', stakeholder, category, kind, side, moment].join(
      '|',
    )
    const row = rows.get(key) ?? { first: entry, byColumn: new Map<number, Entry[]>() }
    row.byColumn.set(entry.column, [...(row.byColumn.get(entry.column) ?? []), entry])
    rows.set(key, row)
  }
  const [parties, lines] = [new Numbers(), new Numbers()]
  return [...rows].map(([key, { first, byColumn }]) => ({
    key,
    first,
    byColumn,
    party: parties.of(first.stakeholder),
    line: lines.of(first.line.path),
    isCash: isValue(first) && first.category !== 'terminal-value',
  }))
}

/** Counts new names from 1. */
class Numbers {
  private readonly known = new Map<string, number>()

  of(name: string): number {
    const number = this.known.get(name) ?? this.known.size + 1
    this.known.set(name, number)
    return number
  }
}

function isValue({ kind }: Entry): boolean {
  return kind !== 'book' && kind !== 'financing'
}

const FACTORS = { turn: 'factor:turn', during: 'factor:during' } as const

export function ledgerSheet(context: SheetContext, rows: readonly LedgerRow[]): PlannedSheet {
  const { workbook } = context.words
  const { heads } = workbook
  return {
    name: context.sheets.ledger,
    title: context.sheets.ledger,
    note: workbook.notes.ledger,
    lines: [
      factorRow(context, 'turn'),
      factorRow(context, 'during'),
      { heading: context.sheets.ledger },
      ...rows.map((row) => entryRow(context, row)),
      ...linesBySubject(context, rowsOn(context, 'ledger')),
    ],
    heads: context.heads(),
    singleHead: heads.present,
    behindHeads: [heads.party, heads.kind, heads.moment, heads.technology, '#P', '#R', '#K', '#C'],
  }
}

function factorRow(context: SheetContext, moment: 'turn' | 'during'): PlannedRow {
  const { words, calculation } = context
  const { axis } = calculation.model
  const nodes = moment === 'turn' ? axis.atTurn : axis.duringYear
  const { title } = words.meanings[moment === 'turn' ? 'discountFactor' : 'discountFactorDuring']
  return {
    keys: [FACTORS[moment]],
    about: words.workbook.rows.time,
    label: title,
    unit: '',
    look: 'calculated',
    format: 'factor',
    years: new Map(nodes.map((node, column) => [column, context.referring(node, column)])),
  }
}

export const KIND_NUMBERS = { resource: 1, transfer: 2, financing: 3, book: 4 } as const

function entryRow(context: SheetContext, row: LedgerRow): PlannedRow {
  const { words, case: c } = context
  const { line, category, stakeholder, kind, moment, technologyId } = row.first
  const technology = c.technologies.find(({ id }) => id === technologyId)?.name ?? words.workbook.rows.shared
  const years = [...row.byColumn].map(
    ([column, entries]) => [column, amountOf(context, entries, column)] as const,
  )
  return {
    keys: [row.key],
    about: line.name,
    label: words.terms.ledgerCategories[category],
    unit: words.units.EUR[1],
    look: 'calculated',
    format: 'euro',
    years: new Map(years),
    ...(isValue(row.first) ? { single: presentValue(context, row) } : {}),
    behind: [
      stakeholderName(words, c, stakeholder),
      words.workbook.kinds[kind],
      words.workbook.moments[moment],
      technology,
      row.party,
      row.line,
      KIND_NUMBERS[kind],
      row.isCash ? 1 : 0,
    ],
  }
}

/** Signed: plus is good for the party. */
function amountOf(context: SheetContext, entries: readonly Entry[], column: number): CellWriter {
  const signOf = ({ side }: Entry) => (side === 'cost' ? '-' : '')
  const result = entries.reduce((sum, entry) => {
    const value = context.calculation.value(entry.amount)
    return sum + (entry.side === 'cost' ? value.neg() : value).toNumber()
  }, 0)
  return (addresses) => {
    const parts = entries.map((entry) => signOf(entry) + context.textOf(entry.amount, column, addresses))
    return written(parts.join('+').replaceAll('+-', '-'), result)
  }
}

function presentValue({ calculation }: SheetContext, row: LedgerRow): CellWriter {
  const { axis } = calculation.model
  const factors = row.first.moment === 'turn' ? axis.atTurn : axis.duringYear
  const value = [...row.byColumn].reduce((sum, [column, entries]) => {
    const factor = factors[column]
    const amount = calculation.total(entries.map((entry) => entry.amount))
    return factor === undefined ? sum : sum.plus(amount.times(calculation.value(factor)))
  }, ZERO)
  const result = (row.first.side === 'cost' ? value.neg() : value).toNumber()
  return (addresses) => {
    const ranges = [row.key, FACTORS[row.first.moment]].map((key) => addresses.range(key, 0, axis.horizon))
    return written(`SUMPRODUCT(${ranges.join(',')})`, result)
  }
}

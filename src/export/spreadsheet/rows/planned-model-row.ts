import { fieldFacts } from '../../../domain/fields.ts'
import type { Calculation } from '../../../engine/calculation.ts'
import type { MeaningKey } from '../../../engine/graph/meaning.ts'
import type { Node } from '../../../engine/graph/node.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import { nameOfMeaning } from '../../../wording/name-of-meaning.ts'
import { PERCENTAGES } from '../../../wording/term-text.ts'
import { formulaText } from '../formula/formula-text.ts'
import type { Column, Formula } from '../formula/formula.ts'
import type { CellWriter, PlannedRow } from '../plan/planned-row.ts'
import type { NumberLook } from '../plan/sheet.ts'
import type { FormulaRow } from './formula-rows.ts'

export interface RowContext {
  readonly calculation: Calculation
  readonly words: Catalogue
}

/** A row of the model as it stands on a sheet; the years that only count as one for another formula hold a one. */
export function plannedModelRow(
  { calculation, words }: RowContext,
  row: FormulaRow,
  ones: ReadonlySet<number> = new Set(),
): PlannedRow {
  const { meaning, unit } = row.sample
  const name = meaning === null ? null : nameOfMeaning(words, calculation.businessCase, meaning)
  const single = row.cells.get(null)
  const years = [...row.formulas].flatMap(([column, formula]) => {
    const node = row.cells.get(column)
    return column === null || node === undefined
      ? []
      : [[column, writerOf(calculation, node, formula, column)] as const]
  })
  const filled: readonly (readonly [number, CellWriter])[] = [
    ...years,
    ...[...ones].map((column) => [column, writeOne] as const),
  ]
  const formula = row.formulas.get(null)
  return {
    keys: [row.key],
    about: name?.about ?? '',
    label: name?.title ?? '',
    unit: unitText(words, unit),
    look: 'calculated',
    format: meaning === null ? 'number' : formatOf(meaning.key, unit),
    ...(single === undefined || formula === undefined
      ? {}
      : { single: writerOf(calculation, single, formula, null) }),
    years: new Map(filled),
    breaks: breaksOf(row),
  }
}

const writeOne: CellWriter = () => ({ kind: 'number', value: 1 })

function writerOf(calculation: Calculation, node: Node, formula: Formula, column: Column): CellWriter {
  const result = calculation.value(node).toNumber()
  return (addresses) => ({ kind: 'formula', formula: formulaText(formula, column, addresses), result })
}

function breaksOf({ formulas }: FormulaRow): ReadonlySet<number> {
  const columns = [...formulas.keys()].filter((column) => column !== null).sort((a, b) => a - b)
  return new Set(
    columns.filter((column, i) => {
      const before = columns[i - 1]
      return before !== undefined && formulas.get(before)?.key !== formulas.get(column)?.key
    }),
  )
}

function formatOf(key: MeaningKey, unit: string): NumberLook {
  if (PERCENTAGES.has(key) || key === 'effectCorrection') return 'share'
  if (unit === 'EUR') return 'euro'
  if (unit.startsWith('EUR')) return 'cents'
  return unit === '1' ? 'factor' : 'number'
}

/** `euro per uur` */
export function unitText({ units }: Catalogue, unit: string): string {
  const known: Readonly<Record<string, readonly string[]>> = units
  if (unit === '1') return ''
  const [count = unit, per] = unit.split('/')
  const counted = known[unit]?.[1] ?? known[count]?.[1] ?? count
  return per === undefined || known[unit] !== undefined ? counted : `${counted} per ${known[per]?.[2] ?? per}`
}

export function inputFormat(field: Parameters<typeof fieldFacts>[0]): NumberLook {
  const { unit, percent, integer } = fieldFacts(field)
  if (percent === true) return 'rate'
  if (unit.startsWith('EUR')) return 'cents'
  if (unit === 'year' && integer === true) return 'year'
  return integer === true ? 'whole' : 'number'
}

import { applyVariant } from '../../domain/apply-variant.ts'
import type { FieldKey } from '../../domain/fields.ts'
import { isInput, isSeries } from '../../domain/input.ts'
import { listInputs } from '../../domain/list-inputs.ts'
import { valueAt } from '../../domain/paths.ts'
import type { StakeholderId } from '../../domain/stakeholder.ts'
import type { Override, Variant } from '../../domain/variant.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import type { Calculation } from '../calculation.ts'
import { type ComparedFigure, comparedFigures, type FigureKey } from './compared-figures.ts'

/** More side by side do not fit, in sight or in mind. */
export const MOST_COLUMNS = 6

/** The base (`variant` null) or a variant of it, calculated. */
export interface VariantColumn {
  readonly variant: Variant | null
  readonly calculation: Calculation
}

/** The base and variants of it; a variant is calculated from the base, so that only what it overrides is done again. */
export function variantColumns(
  base: Calculation,
  variants: readonly Variant[],
): readonly [VariantColumn, ...VariantColumn[]] {
  return [
    { variant: null, calculation: base },
    ...variants.slice(0, MOST_COLUMNS - 1).map((variant) => ({
      variant,
      calculation: calculationOf(base, variant),
    })),
  ]
}

/** The base itself where the variant changes nothing. */
export function calculationOf(base: Calculation, variant: Variant): Calculation {
  const changed = applyVariant(base.businessCase, variant)
  return changed === base.businessCase ? base : base.with(changed)
}

/** A figure of each column, in the order of the columns. */
export interface ComparedRow extends Pick<ComparedFigure, 'key' | 'kind' | 'stakeholder'> {
  readonly key: FigureKey
  readonly cells: readonly ComparedCell[]
  /** Whether any column differs from the one that it is compared with. */
  readonly differs: boolean
}

export interface ComparedCell {
  /** Null where there is no such number, such as a payback that never comes. */
  readonly value: Decimal | null
  readonly path: string | null
  /** From the column that it is compared with: nothing for that column itself, or where either has no value. */
  readonly change: Change | null
}

export interface Change {
  readonly amount: Decimal
  /** Of the size of what it is compared with; null where that is zero. */
  readonly share: Decimal | null
}

/** The figures of one stakeholder side by side, and the net present value of every party. */
export function compareColumns(
  columns: readonly VariantColumn[],
  stakeholder: StakeholderId,
  against = 0,
): readonly ComparedRow[] {
  const figures = columns.map(({ calculation }) => comparedFigures(calculation, stakeholder))
  const names = figures.flatMap((own) => own.map(nameOf))
  return [...new Set(names)].map((name) => {
    const found = figures.map((own) => own.find((figure) => nameOf(figure) === name))
    return rowOf(found, against)
  })
}

function nameOf({ key, stakeholder }: ComparedFigure): string {
  return `${key} ${stakeholder}`
}

function rowOf(found: readonly (ComparedFigure | undefined)[], against: number): ComparedRow {
  const any = found.find((figure) => figure !== undefined)
  if (any === undefined) throw new RangeError('A row of no column')
  const base = found[against]?.value ?? null
  const cells = found.map((figure, column): ComparedCell => {
    const value = figure?.value ?? null
    return { value, path: figure?.path ?? null, change: column === against ? null : change(value, base) }
  })
  const { key, kind, stakeholder } = any
  return { key, kind, stakeholder, cells, differs: cells.some(({ value }) => !same(value, base)) }
}

function change(value: Decimal | null, base: Decimal | null): Change | null {
  if (value === null || base === null) return null
  const amount = value.minus(base)
  return { amount, share: base.isZero() ? null : amount.div(base.abs()) }
}

function same(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : a.eq(b)
}

/** What one input or switch is in each column. */
export interface ComparedInput {
  readonly path: string
  /** Null for a switch. */
  readonly field: FieldKey | null
  readonly values: readonly Override[]
  readonly differs: boolean
}

/** Every input that a column overrides, or all of them, in reading order; switches that are overridden at the end. */
export function compareInputs(
  columns: readonly VariantColumn[],
  which: 'differing' | 'all',
): readonly ComparedInput[] {
  const [first] = columns
  if (first === undefined) return []
  const cases = columns.map(({ calculation }) => calculation.businessCase)
  const places = listInputs(first.calculation.businessCase)
  const numbers = places.map(({ path, field }) =>
    compared(
      path,
      field,
      cases.map((c) => valueAt(c, path)),
    ),
  )
  const known = new Set(places.map(({ path }) => path))
  const overridden = columns.flatMap(({ variant }) => Object.keys(variant?.overrides ?? {}))
  const switches = [...new Set(overridden)]
    .filter((path) => !known.has(path))
    .map((path) =>
      compared(
        path,
        null,
        cases.map((c) => valueAt(c, path)),
      ),
    )
  return [...numbers, ...switches].filter(({ differs }) => which === 'all' || differs)
}

function compared(path: string, field: FieldKey | null, found: readonly unknown[]): ComparedInput {
  const values = found.map(overrideOf)
  return { path, field, values, differs: values.some((value) => String(value) !== String(values[0])) }
}

/** What stands in a place, as a variant would put it there. */
export function overrideOf(value: unknown): Override {
  if (isInput(value)) return value.value
  if (isSeries(value)) return value.values
  return value === true
}

import type { BusinessCase } from '../../domain/business-case.ts'
import { standardVariants } from '../../domain/standard-variants.ts'
import type { Variant } from '../../domain/variant.ts'
import { calculationOf, compareColumns, type VariantColumn } from '../../engine/analysis/variants.ts'
import { Calculation } from '../../engine/calculation.ts'
import { text, textOrNull } from '../decimal-text.ts'

/** The base, its own variants and the standard ones that change something, with their differences from the base: see the README. */
export function variants(c: BusinessCase): object {
  const base = Calculation.of(c)
  const standard = standardVariants(c).map(({ key, overrides }): Variant => ({
    id: key,
    name: key,
    note: '',
    overrides,
  }))
  return {
    case: { id: c.id, name: c.name },
    base: figuresOf([{ variant: null, calculation: base }], 0),
    variants: c.variants.map((variant) => variantResults(base, variant)),
    standardVariants: standard.map((variant) => variantResults(base, variant)),
  }
}

function variantResults(base: Calculation, variant: Variant): object {
  const columns: readonly VariantColumn[] = [
    { variant: null, calculation: base },
    { variant, calculation: calculationOf(base, variant) },
  ]
  const { id, name, overrides } = variant
  return { id, name, overrides, ...figuresOf(columns, 1) }
}

/** Of the provider and society each figure, and of each party the net present value. */
function figuresOf(columns: readonly VariantColumn[], column: number): object {
  const of = (stakeholder: string) => {
    const rows = compareColumns(columns, stakeholder).filter(({ key }) => key !== 'partyValue')
    return Object.fromEntries(rows.map((row) => [row.key, cellResults(row.cells[column], column)]))
  }
  const parties = compareColumns(columns, 'provider').filter(({ key }) => key === 'partyValue')
  return {
    provider: of('provider'),
    society: of('society'),
    netPresentValues: Object.fromEntries(
      parties.map((row) => [row.stakeholder, cellResults(row.cells[column], column)]),
    ),
  }
}

type Cell = ReturnType<typeof compareColumns>[number]['cells'][number]

function cellResults(cell: Cell | undefined, column: number): object {
  const value = textOrNull(cell?.value ?? null)
  if (column === 0) return { value }
  const change = cell?.change ?? null
  return {
    value,
    difference: change === null ? null : text(change.amount),
    differenceShare: change === null ? null : textOrNull(change.share),
  }
}

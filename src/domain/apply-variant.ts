import type { DecimalText } from '../quantity/decimal-text.ts'
import type { BusinessCase } from './business-case.ts'
import { type Input, isInput, isSeries, type Series } from './input.ts'
import { valueAt, withValueAt } from './paths.ts'
import { widened, withinRange } from './ranges.ts'
import type { Override, Variant } from './variant.ts'

/**
 * The case as a variant makes it: its overrides in the place of the values of the base. Without overrides, or with overrides that
 * repeat the base, it is the base itself. What the base holds at other places flows through.
 *
 * A value that a variant puts in place is a supposition: it keeps the range of the base, widened to hold it, but not the source,
 * grade, date and note, which are about the value of the base.
 */
export function applyVariant(base: BusinessCase, { overrides }: Pick<Variant, 'overrides'>): BusinessCase {
  return Object.entries(overrides).reduce((c, [path, override]) => withOverride(c, path, override), base)
}

function withOverride(c: BusinessCase, path: string, override: Override): BusinessCase {
  const before = valueAt(c, path)
  const after = overridden(before, override)
  return after === before ? c : withValueAt(c, path, after)
}

function overridden(before: unknown, override: Override): unknown {
  if (typeof override === 'boolean') return typeof before === 'boolean' ? override : before
  if (typeof override === 'string') return isInput(before) ? supposed(before, override) : before
  return isSeries(before) ? supposedYears(before, override) : before
}

function supposed(before: Input, value: DecimalText): Input {
  if (before.value === value) return before
  const { low, high } = before
  return withinRange({ value, ...(low ? { low } : {}), ...(high ? { high } : {}) }, value)
}

/** A range says something per year, so that it goes where the number of years is another. */
function supposedYears(before: Series, values: readonly DecimalText[]): Series {
  const { low, high } = before
  if (sameNumbers(before.values, values)) return before
  if (before.values.length !== values.length) return { values }
  return widened({ values, ...(low ? { low } : {}), ...(high ? { high } : {}) })
}

function sameNumbers(a: readonly DecimalText[], b: readonly DecimalText[]): boolean {
  return a.length === b.length && a.every((value, n) => value === b[n])
}

import { type FieldKey, fieldFacts } from '../../domain/fields.ts'
import { gradeOf, type Input, isInput } from '../../domain/input.ts'
import { valueAt } from '../../domain/paths.ts'
import type { Override, Variant } from '../../domain/variant.ts'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { PlacedInput } from '../../domain/list-inputs.ts'
import { OLD_SOURCE_YEARS, sourceYear, yearMade } from '../../domain/source-year.ts'
import type { Calculation } from '../../engine/calculation.ts'
import type { LineValue } from '../../engine/line-values.ts'
import { ZERO } from '../../quantity/decimal.ts'
import { toDecimal } from '../../quantity/decimal-text.ts'
import type { Check, CheckKey } from '../finding.ts'
import { withValue } from '../with-value.ts'

/** Lines that together say most of a result. */
const HEAVY = 5

/** A part of all benefits from which on a line carries the result. */
const CARRIES = 0.5

/** So many numbers are not all too high, or all too low, by chance. */
const MANY = 5

export const EVIDENCE_CHECKS = {
  /** Most of what it brings rests on what a supplier says. */
  'claim-carries': (calculation) => {
    const { businessCase: c } = calculation
    const benefits = heaviest(calculation).filter(({ present }) => present.gt(ZERO))
    const total = benefits.reduce((sum, { present }) => sum.plus(present), ZERO)
    return benefits.flatMap(({ line, present, inputs }) => {
      const claim = inputs.find(({ input, field }) => gradeOf(input) === 'claim' && canBeHalf(field))
      if (claim === undefined || present.lt(total.times(CARRIES)) || !isInput(claim.input)) return []
      const share = present.div(total)
      const half = toDecimal(claim.input.value).div(2).toDecimalPlaces(12).toFixed()
      return [
        { path: claim.path, about: line.name, facts: { share }, instead: withValue(c, claim.path, half) },
      ]
    })
  },

  /** What weighs most is an estimate of which nobody says where it comes from. */
  'unsourced-carries': (calculation) =>
    heaviest(calculation)
      .slice(0, 1)
      .flatMap(({ line, inputs }) => {
        const known = inputs.filter(({ input }) => (input.source ?? '') !== '')
        const first = mainOf(inputs)
        return known.length === 0 && first !== undefined ? [{ path: first.path, about: line.name }] : []
      }),

  /** What weighs most is given as if it were certain. */
  'no-range-on-driver': (calculation) =>
    heaviest(calculation)
      .slice(0, 1)
      .flatMap(({ line, inputs }) => {
        const hasRange = inputs.some(({ input }) => input.low !== undefined || input.high !== undefined)
        const first = mainOf(inputs)
        return !hasRange && first !== undefined ? [{ path: first.path, about: line.name }] : []
      }),

  /** The case has no clock, so age is counted to its first year; of each line the oldest number. */
  'old-source': (calculation) => {
    const made = yearMade(calculation.businessCase)
    return heaviest(calculation).flatMap(({ line, inputs }) => {
      const years = inputs.map(({ path, input }) => ({
        path,
        count: sourceYear(input) ?? made,
      }))
      const [oldest] = years.toSorted((a, b) => a.count - b.count)
      if (oldest === undefined || made - oldest.count <= OLD_SOURCE_YEARS) return []
      return [{ path: oldest.path, about: line.name, facts: { count: oldest.count } }]
    })
  },

  /** A variant that takes every range at the same end says what nearly never happens. */
  'ranges-at-one-end': ({ businessCase: c }) =>
    c.variants.flatMap((variant) => {
      const ends = endsOf(c, variant)
      const isOneSided = ends.length >= MANY && new Set(ends).size === 1
      return isOneSided
        ? [{ path: `variants.${variant.id}`, about: variant.name, facts: { count: ends.length } }]
        : []
    }),
} as const satisfies Partial<Record<CheckKey, Check>>

function heaviest(calculation: Calculation): readonly LineValue[] {
  return calculation.largestLines('provider', HEAVY)
}

/** Not what is counted in whole years, and not one of several shares of one whole. */
function canBeHalf(field: FieldKey): boolean {
  const { integer = false, structural = false } = fieldFacts(field)
  return !integer && !structural && field !== 'effect.share'
}

/** A rate of VAT, a share of spare devices and the like say little of a line. */
function mainOf(inputs: readonly PlacedInput[]): PlacedInput | undefined {
  return (
    inputs.find(({ path }) => /\.(?:minutes|price|amount|amounts|probability|cash)$/.test(path)) ?? inputs[0]
  )
}

/** Which end of its range each override of a variant takes; those within their range are left out. */
function endsOf(c: BusinessCase, { overrides }: Variant): readonly ('low' | 'high')[] {
  return Object.entries(overrides).flatMap(([path, override]) => {
    const input = valueAt(c, path)
    return isInput(input) ? endOf(input, override) : []
  })
}

function endOf({ value, low, high }: Input, override: Override): readonly ('low' | 'high')[] {
  if (override === value) return []
  if (override === low) return ['low']
  return override === high ? ['high'] : []
}

import type { BusinessCase } from '../../../src/domain/business-case.ts'
import type { Input, Series } from '../../../src/domain/input.ts'

/** The same document with a float64 in the place of every input, and floats in the place of every series. */
type Numeric<T> = T extends string | boolean
  ? T
  : T extends Input
    ? number
    : T extends Series
      ? readonly number[]
      : T extends readonly (infer Member)[]
        ? readonly Numeric<Member>[]
        : T extends object
          ? { readonly [K in keyof T]: Numeric<T[K]> }
          : T
export type NumericCase = Numeric<BusinessCase>
export type NumericTechnology = NumericCase['technologies'][number]
export type NumericLines = NumericCase['shared']
export type NumericGroup = NumericCase['groups'][number]

/** Reads every decimal text of a case as a float, once, so that an evaluation only calculates. */
export function numericCase(c: BusinessCase): NumericCase {
  return numeric(c) as NumericCase
}

function numeric(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numeric)
  if (typeof value !== 'object' || value === null) return value
  if ('value' in value) return Number(value.value)
  if ('values' in value && Array.isArray(value.values)) return value.values.map(Number)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, numeric(each)]))
}

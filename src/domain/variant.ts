import type { DecimalText } from '../quantity/decimal-text.ts'

/** What a variant can put in the place of a value of the base case. */
export type Override = DecimalText | readonly DecimalText[] | boolean

/** A named, sparse set of changes on the base case, by the path of the field (see paths.ts). */
export interface Variant {
  readonly id: string
  readonly name: string
  readonly note: string
  readonly overrides: Readonly<Record<string, Override>>
}

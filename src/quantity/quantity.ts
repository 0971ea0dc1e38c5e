import type { Decimal } from './decimal.ts'
import type { Unit } from './unit.ts'

/** An exact amount with its unit in the type. */
export interface Quantity<U extends Unit> {
  readonly amount: Decimal
  readonly unit: U
}

export function quantity<U extends Unit>(amount: Decimal, unit: U): Quantity<U> {
  return { amount, unit }
}

/** Adds two quantities of one unit; another unit does not compile. */
export function add<U extends Unit>(a: Quantity<U>, b: Quantity<NoInfer<U>>): Quantity<U> {
  return { amount: a.amount.plus(b.amount), unit: a.unit }
}

import { Decimal } from './decimal.ts'

declare const checked: unique symbol

/** A decimal as text that has been checked: at most 13 digits before and 12 after the point, no exponent, no plus sign. */
export type DecimalText = string & { readonly [checked]: true }

const SHAPE = /^-?\d{1,13}(?:\.\d{1,12})?$/
const LONGEST = 28

/**
 * Checks text before a decimal is made of it: `1e1000000000` would otherwise stop the program.
 * @returns the text with `-0` written as `0`, or null where it is not a plain decimal
 */
export function parseDecimalText(text: string): DecimalText | null {
  if (text.length > LONGEST || !SHAPE.test(text)) return null
  return (/^-[0.]+$/.test(text) ? '0' : text) as DecimalText
}

/** For texts that the program itself writes, such as defaults; throws where the text is not a plain decimal. */
export function decimalText(text: string): DecimalText {
  const parsed = parseDecimalText(text)
  if (parsed === null) throw new RangeError(`Not a plain decimal: ${text.slice(0, 40)}`)
  return parsed
}

export function toDecimal(text: DecimalText): Decimal {
  return new Decimal(text)
}

/** The exact text of a decimal, or null where it does not fit the bounds of DecimalText. */
export function fromDecimal(value: Decimal): DecimalText | null {
  return parseDecimalText(value.toDecimalPlaces(12).toFixed())
}

export function isDecimalText(value: unknown): value is DecimalText {
  return typeof value === 'string' && parseDecimalText(value) === value
}

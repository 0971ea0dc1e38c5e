import type { BusinessCase } from '../domain/business-case.ts'
import { isInput } from '../domain/input.ts'
import { valueAt, withValueAt } from '../domain/paths.ts'
import { withinRange } from '../domain/ranges.ts'
import { decimalText } from '../quantity/decimal-text.ts'

/** The case with another number in an input. */
export function withValue(c: BusinessCase, path: string, value: string): BusinessCase {
  const input = valueAt(c, path)
  return isInput(input) ? withValueAt(c, path, withinRange(input, decimalText(value))) : c
}

import type { BusinessCase } from '../../domain/business-case.ts'
import type { Input, Series } from '../../domain/input.ts'
import { listInputs, type PlacedInput } from '../../domain/list-inputs.ts'
import { withValueAt } from '../../domain/paths.ts'
import { type DecimalText, toDecimal } from '../../quantity/decimal-text.ts'
import { LIMITS } from '../limits.ts'
import { type Outcome, refusalOf } from '../outcome.ts'
import { rangeReason } from '../references/ranges.ts'
import type { Refusal } from '../refusal.ts'
import { type CaseCells, decimalNamed, foundCell } from './case-cells.ts'
import { inputName } from './case-names.ts'
import { withEachNumber } from './with-each-number.ts'

/** The case with every number as it stands in its cell: all of them, or all that is wrong with them up to the limit. */
export function caseWithInputsIn(cells: CaseCells, c: BusinessCase): Outcome<BusinessCase> {
  const refusals: Refusal[] = []
  let changed = c
  for (const placed of listInputs(c)) {
    const read = inputIn(cells, c, placed)
    if (!read.ok) refusals.push(...read.refusals)
    else if (read.value !== placed.input) changed = withValueAt(changed, placed.path, read.value)
    if (refusals.length >= LIMITS.refusals) break
  }
  return refusals.length > 0
    ? { ok: false, refusals: refusals.slice(0, LIMITS.refusals) }
    : { ok: true, value: changed }
}

/** The input itself where all its cells hold what it holds. */
function inputIn(cells: CaseCells, c: BusinessCase, placed: PlacedInput): Outcome<Input | Series> {
  const { path, field, input } = placed
  const refusals: Refusal[] = []
  const changes: DecimalText[] = []
  const after = withEachNumber(input, (part, before, year) => {
    const decimal = decimalNamed(cells, inputName(c, path, part, year), field)
    if (!decimal.ok) refusals.push(...decimal.refusals)
    if (!decimal.ok || isSame(before, decimal.value)) return before
    changes.push(decimal.value)
    return decimal.value
  })
  if (refusals.length > 0) return { ok: false, refusals }
  if (changes.length === 0) return { ok: true, value: input }
  const outOfRange = rangeRefusals(cells, c, path, after)
  return outOfRange.length > 0 ? { ok: false, refusals: outOfRange } : { ok: true, value: after }
}

/** The programs that edit workbooks keep fifteen digits of a number, at most two more. */
function isSame(before: DecimalText, read: DecimalText): boolean {
  const [one, other] = [before, read].map((text) => toDecimal(text).toSignificantDigits(15))
  return one !== undefined && other !== undefined && one.eq(other)
}

function rangeRefusals(cells: CaseCells, c: BusinessCase, path: string, input: Input | Series): Refusal[] {
  const refusals = (value: DecimalText, low?: DecimalText, high?: DecimalText, year?: number): Refusal[] => {
    const reason = rangeReason(value, low, high)
    const found = foundCell(cells, inputName(c, path, 'value', year))
    return reason === null || !found.ok ? [] : [refusalOf(reason, found.value.path)]
  }
  return 'value' in input
    ? refusals(input.value, input.low, input.high)
    : input.values.flatMap((value, n) => refusals(value, input.low?.[n], input.high?.[n], n + 1))
}

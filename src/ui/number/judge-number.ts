import type { Decimal } from '../../quantity/decimal.ts'
import { toDecimal, type DecimalText } from '../../quantity/decimal-text.ts'
import { readNumber, writeNumber } from '../../quantity/number-entry.ts'
import type { NumberNotation } from '../../quantity/notation.ts'
import type { NumberProblem } from '../ui-words.ts'
import type { NumberEcho } from '../../quantity/number/number-reading.ts'

export interface NumberRules {
  readonly percent: boolean
  readonly integer: boolean
  readonly required: boolean
  readonly min: DecimalText | undefined
  readonly max: DecimalText | undefined
}

export type Judgement =
  | { readonly ok: true; readonly value: DecimalText | null; readonly echo: NumberEcho | undefined }
  | { readonly ok: false; readonly problem: NumberProblem; readonly bound: string }

/** What a field makes of its text: a value (null where it is empty), or the problem that leaves it out. */
export function judgeNumber(text: string, notation: NumberNotation, rules: NumberRules): Judgement {
  const reading = readNumber(text, notation, { percent: rules.percent })
  if (reading.kind === 'unreadable') return refused(reading.reason)
  if (reading.kind === 'empty') {
    return rules.required ? refused('required') : { ok: true, value: null, echo: undefined }
  }
  const value = toDecimal(reading.value)
  const write = (bound: DecimalText) => writeNumber(bound, notation, { percent: rules.percent })
  if (rules.integer && !wholeAsShown(value, rules.percent)) return refused('not-whole')
  if (rules.min && value.lt(rules.min)) return refused('below-minimum', write(rules.min))
  if (rules.max && value.gt(rules.max)) return refused('above-maximum', write(rules.max))
  return { ok: true, value: reading.value, echo: reading.echo }
}

function wholeAsShown(value: Decimal, percent: boolean): boolean {
  return (percent ? value.times(100) : value).isInteger()
}

function refused(problem: NumberProblem, bound = ''): Judgement {
  return { ok: false, problem, bound }
}

import type { BusinessCase } from '../../domain/business-case.ts'
import { type Evidence, type EvidenceGrade, type Input, type Series } from '../../domain/input.ts'
import { listInputs } from '../../domain/list-inputs.ts'
import type { InputPlace } from '../../engine/graph/node.ts'
import type { DecimalText } from '../../quantity/decimal-text.ts'

export interface EvidenceOfInput extends Evidence {
  /** An input without a grade counts as an estimate. */
  readonly grade: EvidenceGrade
  readonly low?: DecimalText | undefined
  readonly high?: DecimalText | undefined
}

/** What is known of where an input comes from, with the range of one of its years where it is a series. */
export function evidenceAt(c: BusinessCase, { path, index }: Omit<InputPlace, 'field'>): EvidenceOfInput {
  const input = inputsOf(c).get(path)
  if (input === undefined) return { grade: 'estimate' }
  const { source, grade = 'estimate', date, note } = input
  return {
    grade,
    ...(isFilled(source) ? { source } : {}),
    ...(isFilled(date) ? { date } : {}),
    ...(isFilled(note) ? { note } : {}),
    ...rangeAt(input, index),
  }
}

const known = new WeakMap<BusinessCase, ReadonlyMap<string, Input | Series>>()

function inputsOf(c: BusinessCase): ReadonlyMap<string, Input | Series> {
  const inputs = known.get(c) ?? new Map(listInputs(c).map(({ path, input }) => [path, input]))
  known.set(c, inputs)
  return inputs
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

function rangeAt(input: Input | Series, index: number | null): Pick<EvidenceOfInput, 'low' | 'high'> {
  if ('value' in input) return { low: input.low, high: input.high }
  return index === null ? {} : { low: input.low?.[index], high: input.high?.[index] }
}

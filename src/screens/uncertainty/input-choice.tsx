import type { BusinessCase } from '../../domain/business-case.ts'
import type { RangedInput } from '../../engine/analysis/ranges.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { rangedName } from '../../wording/story/uncertainty/ranged-text.ts'
import { useWords } from '../words-context.ts'

interface InputChoiceProps {
  readonly label: string
  readonly businessCase: BusinessCase
  readonly inputs: readonly RangedInput[]
  readonly value: RangedInput
  readonly onChange: (path: string) => void
}

/** One of the numbers of the case; those with a range of their own first. */
export function InputChoice({ label, businessCase, inputs, value, onChange }: InputChoiceProps) {
  const words = useWords()
  const text = words.views.uncertainty.breakEven
  return (
    <SelectField
      label={label}
      value={value.path}
      options={inputs.map((input) => ({
        value: input.path,
        label: rangedName(words, businessCase, input),
        group: input.isDefault ? text.otherInputs : text.ownRange,
      }))}
      onChange={onChange}
    />
  )
}

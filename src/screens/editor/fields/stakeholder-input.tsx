import { STAKEHOLDERS, type StakeholderId } from '../../../domain/stakeholder.ts'
import { useBusinessCase } from '../../../state/use-case.ts'
import type { SelectOption } from '../../../ui/select-field.tsx'
import type { SheetCell } from '../../../ui/sheet-cell.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput } from './choice-input.tsx'

interface StakeholderInputProps {
  readonly path: string
  readonly label: string
  readonly cell?: SheetCell | undefined
}

export function StakeholderInput(props: StakeholderInputProps) {
  return <ChoiceInput {...props} options={useStakeholderOptions()} />
}

export function useStakeholderOptions(): readonly SelectOption<StakeholderId>[] {
  const { terms } = useWords()
  const own = useBusinessCase().stakeholders
  return [
    ...STAKEHOLDERS.map((value) => ({ value, label: terms.stakeholders[value] })),
    ...own.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

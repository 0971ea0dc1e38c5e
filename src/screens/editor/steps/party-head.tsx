import { Trash2 } from 'lucide-react'
import { useBusinessCase } from '../../../state/use-case.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { stakeholderName } from '../../../wording/name-of.ts'
import { useWords } from '../../words-context.ts'
import { ChoiceInput } from '../fields/choice-input.tsx'
import { useStakeholderOptions } from '../fields/stakeholder-input.tsx'
import styles from './step.module.css'

interface PartyHeadProps {
  /** Of the part of an effect, or of the payer of a bond. */
  readonly path: string
  readonly stakeholder: string
  readonly note?: string | undefined
  /** Absent where this is the only one, which must stay. */
  readonly onRemove?: (() => void) | undefined
}

/** Whose number it is: chosen in place of the label. */
export function PartyHead({ path, stakeholder, note, onRemove }: PartyHeadProps) {
  const words = useWords()
  const name = stakeholderName(words, useBusinessCase(), stakeholder)
  return (
    <div className={styles.partyHead}>
      <ChoiceInput
        path={`${path}.stakeholder`}
        label={words.editor.headings.stakeholder}
        options={useStakeholderOptions()}
        cell={{ row: path, column: 'stakeholder' }}
      />
      {note ? <span data-quiet>{note}</span> : null}
      {onRemove ? (
        <IconButton label={words.editor.effects.removePart(name)} size="small" onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      ) : null}
    </div>
  )
}

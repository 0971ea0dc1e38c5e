import { Plus } from 'lucide-react'
import { assumed } from '../../../domain/defaults.ts'
import type { HealthImpactBond, OutcomePayer } from '../../../domain/funding.ts'
import { withAdded, withoutMember } from '../../../state/edits/list-edits.ts'
import { repair } from '../../../state/edits/repair.ts'
import { useBusinessCase, useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { stakeholderName } from '../../../wording/name-of.ts'
import { useWords } from '../../words-context.ts'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import { PartyHead } from './party-head.tsx'
import styles from './step.module.css'

/** Who pays the investor back from the effect that they see. */
export function OutcomePayers({ bond, path }: { readonly bond: HealthImpactBond; readonly path: string }) {
  const words = useWords()
  const { financing } = words.editor
  const store = useCaseStore()
  const c = useBusinessCase()
  const list = `${path}.outcomePayers`
  const add = () => {
    const payer: OutcomePayer = { id: store.newId(), stakeholder: 'zvw', share: assumed('0.5') }
    store.change(list, (base) => withAdded(base, list, payer))
  }
  const inputs = bond.outcomePayers.map(({ id, stakeholder }) => ({
    path: `${list}.${id}.share`,
    field: 'bond.share' as const,
    label: stakeholderName(words, c, stakeholder),
    head: (
      <PartyHead
        path={`${list}.${id}`}
        stakeholder={stakeholder}
        onRemove={() => store.change(list, (base) => repair(withoutMember(base, list, id)))}
      />
    ),
  }))
  return (
    <div className={styles.fieldset}>
      {inputs.length > 0 ? <InputsSheet inputs={inputs} caption={financing.outcomePayers} /> : null}
      <Button look="quiet" size="small" onClick={add}>
        <Plus aria-hidden />
        {financing.addPayer}
      </Button>
    </div>
  )
}

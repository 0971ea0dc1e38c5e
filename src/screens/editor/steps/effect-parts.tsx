import { Plus } from 'lucide-react'
import { assumed } from '../../../domain/defaults.ts'
import type { Effect, StakeholderAmount, StakeholderShare } from '../../../domain/effect.ts'
import { withAdded, withoutMember } from '../../../state/edits/list-edits.ts'
import { repair } from '../../../state/edits/repair.ts'
import { restToFirst } from '../../../state/edits/with-number.ts'
import { useBusinessCase, useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { stakeholderName } from '../../../wording/name-of.ts'
import { useWords } from '../../words-context.ts'
import { InputsSheet, type ListedInput } from '../lines/inputs-sheet.tsx'
import { PartyHead } from './party-head.tsx'
import styles from './step.module.css'

interface EffectPartsProps {
  readonly effect: Exclude<Effect, { kind: 'revenue' }>
  /** Of the effect. */
  readonly path: string
}

/** With whom an effect lands: amounts of their own, or shares of one whole, of which the first takes what is left. */
export function EffectParts({ effect, path }: EffectPartsProps) {
  const words = useWords()
  const { effects } = words.editor
  const store = useCaseStore()
  const c = useBusinessCase()
  const isShared = 'shares' in effect
  const list = `${path}.${isShared ? 'shares' : 'amounts'}`
  const parts: readonly (StakeholderAmount | StakeholderShare)[] = isShared ? effect.shares : effect.amounts
  const remove = (id: string) => () =>
    store.change(list, (base) => repair(restToFirst(withoutMember(base, list, id), list)))
  const inputs = parts.map(({ id, stakeholder }, n): ListedInput => {
    const isRest = isShared && n === 0
    return {
      path: `${list}.${id}.${isShared ? 'share' : 'amount'}`,
      field: isShared ? 'effect.share' : `${effect.kind}.amount`,
      label: stakeholderName(words, c, stakeholder),
      readOnly: isRest,
      head: (
        <PartyHead
          path={`${list}.${id}`}
          stakeholder={stakeholder}
          note={isRest ? effects.rest : undefined}
          onRemove={parts.length > 1 ? remove(id) : undefined}
        />
      ),
    }
  })
  return (
    <div className={styles.fieldset}>
      <InputsSheet inputs={inputs} caption={isShared ? effects.shares : captionOf(words.fields, effect)} />
      <AddPart effect={effect} list={list} />
    </div>
  )
}

type FieldsOf = ReturnType<typeof useWords>['fields']

function captionOf(
  fields: FieldsOf,
  effect: Exclude<EffectPartsProps['effect'], { shares: unknown }>,
): string {
  return fields[`${effect.kind}.amount`].label
}

function AddPart({ effect, list }: { readonly effect: Effect; readonly list: string }) {
  const words = useWords().editor.effects
  const store = useCaseStore()
  const add = () => {
    const common = { id: store.newId(), stakeholder: 'wlz' }
    const part: StakeholderAmount | StakeholderShare =
      'shares' in effect ? { ...common, share: assumed('0') } : { ...common, amount: assumed('0') }
    store.change(list, (base) => withAdded(base, list, part))
  }
  return (
    <Button look="quiet" size="small" onClick={add}>
      <Plus aria-hidden />
      {words.addPart}
    </Button>
  )
}

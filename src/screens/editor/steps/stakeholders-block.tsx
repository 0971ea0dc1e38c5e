import { Plus, Trash2 } from 'lucide-react'
import type { BusinessCase } from '../../../domain/business-case.ts'
import type { OwnStakeholder } from '../../../domain/stakeholder.ts'
import { withAdded } from '../../../state/edits/list-edits.ts'
import { useBusinessCase, useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useWords } from '../../words-context.ts'
import { NameInput } from '../fields/text-inputs.tsx'
import { useRemoveLines } from '../lines/use-remove-lines.ts'
import styles from './step.module.css'
import { Block } from './step-page.tsx'

/** Parties that the case adds to those that every case knows. */
export function StakeholdersBlock() {
  const words = useWords().editor.stakeholders
  const store = useCaseStore()
  const c = useBusinessCase()
  return (
    <Block title={words.title} text={words.text}>
      <ul className={styles.parties}>
        {c.stakeholders.map((party) => (
          <Party key={party.id} party={party} uses={usesOf(c, party.id)} />
        ))}
      </ul>
      <Button
        look="quiet"
        size="small"
        className={styles.start}
        onClick={() => {
          const id = store.newId()
          store.change('stakeholders', (base) =>
            withAdded(base, 'stakeholders', { id, name: words.newName } as OwnStakeholder),
          )
          store.goTo(`stakeholders.${id}.name`)
        }}
      >
        <Plus aria-hidden />
        {words.add}
      </Button>
    </Block>
  )
}

function Party({ party, uses }: { readonly party: OwnStakeholder; readonly uses: number }) {
  const words = useWords().editor
  const remove = useRemoveLines()
  return (
    <li className={styles.party}>
      <NameInput path={`stakeholders.${party.id}.name`} label={words.headings.name} />
      <IconButton
        label={uses > 0 ? words.stakeholders.inUse(uses) : words.line.remove(party.name)}
        disabled={uses > 0}
        onClick={() => remove('stakeholders', [party])}
      >
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  )
}

const REFERENCES = ['payer', 'stakeholder', 'funder', 'lender', 'investor']

/** How often a party is named as payer, funder or beneficiary. It cannot go as long as it is. */
function usesOf(value: BusinessCase | object, id: string): number {
  return Object.entries(value).reduce((sum, [key, each]: [string, unknown]) => {
    if (typeof each === 'object' && each !== null) return sum + usesOf(each, id)
    return each === id && REFERENCES.includes(key) ? sum + 1 : sum
  }, 0)
}

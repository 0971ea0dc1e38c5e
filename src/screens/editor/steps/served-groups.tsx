import type { Technology } from '../../../domain/business-case.ts'
import { assumed } from '../../../domain/defaults.ts'
import { withAdded, withoutMember } from '../../../state/edits/list-edits.ts'
import { repair } from '../../../state/edits/repair.ts'
import { useBusinessCase, useCaseStore } from '../../../state/use-case.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { useWords } from '../../words-context.ts'
import { InputsSheet } from '../lines/inputs-sheet.tsx'
import styles from './step.module.css'

interface ServedGroupsProps {
  readonly technology: Technology
  readonly path: string
}

/** Which groups the technology is for, and for which part of each. */
export function ServedGroups({ technology, path }: ServedGroupsProps) {
  const { technologies } = useWords().editor
  const { groups } = useBusinessCase()
  const served = technology.groups.flatMap(({ id, groupId }) => {
    const group = groups.find((each) => each.id === groupId)
    return group === undefined ? [] : [{ id, name: group.name }]
  })
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{technologies.groups}</legend>
      {groups.length === 0 ? <p className={styles.fact}>{technologies.noGroups}</p> : null}
      <div className={styles.checks}>
        {groups.map((group) => (
          <GroupCheck key={group.id} {...{ group, technology, path }} />
        ))}
      </div>
      {served.length > 0 ? (
        <InputsSheet
          inputs={served.map(({ id, name }) => ({
            path: `${path}.groups.${id}.eligible`,
            field: 'servedGroup.eligible',
            label: technologies.eligibleIn(name),
          }))}
        />
      ) : null}
    </fieldset>
  )
}

interface GroupCheckProps extends ServedGroupsProps {
  readonly group: { readonly id: string; readonly name: string }
}

function GroupCheck({ group, technology, path }: GroupCheckProps) {
  const store = useCaseStore()
  const list = `${path}.groups`
  const served = technology.groups.find(({ groupId }) => groupId === group.id)
  return (
    <CheckField
      label={group.name}
      checked={served !== undefined}
      onChange={(isServed) => {
        store.change(list, (base) => {
          if (!isServed) return repair(withoutMember(base, list, served?.id ?? ''))
          return withAdded(base, list, {
            id: store.newId(),
            groupId: group.id,
            eligible: assumed('1'),
          } as never)
        })
      }}
    />
  )
}

import { withValueAt } from '../../../domain/paths.ts'
import { useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { CheckField } from '../../../ui/check-field.tsx'

interface ReferenceCheckProps {
  /** Path of a list of ids. */
  readonly path: string
  readonly chosen: readonly string[]
  readonly of: { readonly id: string; readonly name: string }
}

/** Whether a list of ids names one thing. */
export function ReferenceCheck({ path, chosen, of: { id, name } }: ReferenceCheckProps) {
  const store = useCaseStore()
  return (
    <CheckField
      label={name}
      checked={chosen.includes(id)}
      disabled={useInVariant()}
      onChange={(isChosen) => {
        const next = isChosen ? [...chosen, id] : chosen.filter((each) => each !== id)
        store.change(path, (base) => withValueAt(base, path, next))
      }}
    />
  )
}

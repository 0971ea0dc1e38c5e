import { Plus } from 'lucide-react'
import { LIMITS } from '../../case-file/limits.ts'
import { withVariantAdded } from '../../state/edits/variant-edits.ts'
import { useBase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../words-context.ts'

/** A new variant, still the same as the base. */
export function CreateVariant() {
  const store = useCaseStore()
  const words = useWords().views.variants.list
  const isFull = useBase().variants.length >= LIMITS.variants
  return (
    <Button
      disabled={isFull}
      title={isFull ? words.full : undefined}
      onClick={() => {
        const id = store.newId()
        const added = { id, name: words.newName, note: '', overrides: {} }
        store.changeBase('variants', (base) => withVariantAdded(base, added))
      }}
    >
      <Plus aria-hidden />
      {words.create}
    </Button>
  )
}

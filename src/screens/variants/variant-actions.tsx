import { Copy, FilePlus2, Pencil, Trash2 } from 'lucide-react'
import { use } from 'react'
import type { Variant } from '../../domain/variant.ts'
import { withDuplicate, withoutMember } from '../../state/edits/list-edits.ts'
import { caseOfVariant } from '../../state/edits/variant-edits.ts'
import { useBase, useCaseStore } from '../../state/use-case.ts'
import { Button } from '../../ui/button.tsx'
import { CaseFilesContext } from '../case-files-context.ts'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'
import styles from './variants.module.css'

interface VariantActionsProps {
  readonly variant: Variant
  readonly onEdit: () => void
}

export function VariantActions({ variant, onEdit }: VariantActionsProps) {
  const words = useWords().views.variants.list
  const store = useCaseStore()
  const remove = useRemove(variant)
  const makeCase = useMakeCase(variant)
  const label = (action: string) => words.of(action, variant.name)
  return (
    <div className={styles.actions}>
      <Button size="small" aria-label={label(words.edit)} onClick={onEdit}>
        <Pencil aria-hidden />
        {words.edit}
      </Button>
      <Button
        look="quiet"
        size="small"
        aria-label={label(words.duplicate)}
        onClick={() => {
          const as = { name: words.copyOf(variant.name), newId: store.newId }
          store.changeBase('variants', (base) => withDuplicate(base, 'variants', variant.id, as))
        }}
      >
        <Copy aria-hidden />
        {words.duplicate}
      </Button>
      <Button look="quiet" size="small" aria-label={label(words.makeCase)} onClick={makeCase}>
        <FilePlus2 aria-hidden />
        {words.makeCase}
      </Button>
      <Button look="quiet" size="small" aria-label={label(words.remove)} onClick={remove}>
        <Trash2 aria-hidden />
        {words.remove}
      </Button>
    </div>
  )
}

function useRemove({ id, name }: Variant) {
  const store = useCaseStore()
  const words = useWords().views.variants.list
  const notify = use(NotifyContext)
  return () => {
    const after = store.changeBase('variants', (base) => withoutMember(base, 'variants', id))
    notify({
      text: words.removed(name),
      undo: () => {
        if (store.getState().history.present === after) store.undo()
      },
      lastsWhile: after,
    })
  }
}

/** A case of its own with the numbers of the variant; this case stays as it is. */
function useMakeCase(variant: Variant) {
  const store = useCaseStore()
  const base = useBase()
  const words = useWords().views.variants.list
  const notify = use(NotifyContext)
  const { keepNew } = use(CaseFilesContext)
  return () => {
    const name = words.caseName(base.name, variant.name).slice(0, 200)
    const made = caseOfVariant(base, variant, { id: store.newId(), name })
    void keepNew(made).then((isKept) => {
      notify(isKept ? { text: words.madeCase(name) } : { text: words.notMade, tone: 'negative' })
    })
  }
}

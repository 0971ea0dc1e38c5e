import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { withDuplicates, withMovedTogether } from '../../../state/edits/several-lines.ts'
import { useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../words-context.ts'
import type { Line } from './line-kind.ts'
import { useRemoveLines } from './use-remove-lines.ts'

interface LineActionsProps {
  readonly list: string
  readonly lines: readonly Line[]
}

/** What can be done with one line or several together; each is one step back. */
export function LineActions({ list, lines }: LineActionsProps) {
  const words = useWords().editor.line
  const store = useCaseStore()
  const remove = useRemoveLines()
  const disabled = useInVariant()
  const duplicate = () => {
    const copies = lines.map(({ id, name }) => ({ id, name: words.copyOf(name) }))
    store.change(list, (base) => withDuplicates(base, list, copies, store.newId))
  }
  const move = (by: -1 | 1) => {
    const ids = new Set(lines.map(({ id }) => id))
    store.change(list, (base) => withMovedTogether(base, list, ids, by))
  }
  return (
    <>
      <Button look="quiet" size="small" disabled={disabled} onClick={duplicate}>
        <Copy aria-hidden />
        {words.duplicate}
      </Button>
      <Button look="quiet" size="small" disabled={disabled} onClick={() => move(-1)}>
        <ArrowUp aria-hidden />
        {words.up}
      </Button>
      <Button look="quiet" size="small" disabled={disabled} onClick={() => move(1)}>
        <ArrowDown aria-hidden />
        {words.down}
      </Button>
      <Button look="quiet" size="small" disabled={disabled} onClick={() => remove(list, lines)}>
        <Trash2 aria-hidden />
        {words.delete}
      </Button>
    </>
  )
}

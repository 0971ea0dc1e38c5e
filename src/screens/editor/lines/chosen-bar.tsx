import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { withDuplicates, withMovedTogether } from '../../../state/edits/several-lines.ts'
import { useCaseStore } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../words-context.ts'
import type { Line } from './line-kind.ts'
import styles from './line-sheet.module.css'
import type { ChosenLines } from './use-chosen-lines.ts'
import { useRemoveLines } from './use-remove-lines.ts'

interface ChosenBarProps {
  readonly list: string
  readonly lines: readonly Line[]
  readonly chosen: ChosenLines
}

/** What can be done with the chosen lines together; each is one step back. */
export function ChosenBar({ list, lines, chosen }: ChosenBarProps) {
  const words = useWords().editor.line
  const store = useCaseStore()
  const remove = useRemoveLines()
  const some = lines.filter(({ id }) => chosen.ids.has(id))
  const move = (by: -1 | 1) => store.change(list, (base) => withMovedTogether(base, list, chosen.ids, by))
  const duplicate = () => {
    const copies = some.map(({ id, name }) => ({ id, name: words.copyOf(name) }))
    store.change(list, (base) => withDuplicates(base, list, copies, store.newId))
  }
  return (
    <div role="group" aria-label={words.chosen(some.length)} className={styles.chosen}>
      <p role="status">{words.chosen(some.length)}</p>
      <Button look="quiet" size="small" onClick={duplicate}>
        <Copy aria-hidden />
        {words.duplicate}
      </Button>
      <Button look="quiet" size="small" onClick={() => move(-1)}>
        <ArrowUp aria-hidden />
        {words.up}
      </Button>
      <Button look="quiet" size="small" onClick={() => move(1)}>
        <ArrowDown aria-hidden />
        {words.down}
      </Button>
      <Button look="quiet" size="small" onClick={() => remove(list, some)}>
        <Trash2 aria-hidden />
        {words.delete}
      </Button>
      <Button look="quiet" size="small" onClick={chosen.clear}>
        {words.unchoose}
      </Button>
    </div>
  )
}

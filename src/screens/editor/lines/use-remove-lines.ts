import { use } from 'react'
import { repair } from '../../../state/edits/repair.ts'
import { withoutMembers } from '../../../state/edits/several-lines.ts'
import { useCaseStore } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { NotifyContext } from '../../notify-context.ts'
import type { Line } from './line-kind.ts'
import { linesIn } from './lines-in.ts'

/** Removes lines and what cannot do without them, says so, and offers the way back. */
export function useRemoveLines() {
  const store = useCaseStore()
  const words = useWords().editor.line
  const notify = use(NotifyContext)
  return (list: string, lines: readonly Line[]) => {
    const ids = lines.map(({ id }) => id)
    const before = store.getState().history.present
    const alone = withoutMembers(before, list, ids)
    const after = store.change(list, (base) => repair(withoutMembers(base, list, ids)))
    if (after === before) return
    const what = lines.length === 1 ? (lines[0]?.name ?? '') : words.several(lines.length)
    notify({
      text: words.removed(what, linesIn(alone) - linesIn(after), lines.length),
      undo: () => {
        if (store.getState().history.present === after) store.undo()
      },
      lastsWhile: after,
    })
  }
}

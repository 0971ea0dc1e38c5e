import { use } from 'react'
import { withoutMember } from '../../../state/edits/list-edits.ts'
import { repair } from '../../../state/edits/repair.ts'
import { useCaseStore } from '../../../state/use-case.ts'
import { useWords } from '../../words-context.ts'
import { NotifyContext } from '../../notify-context.ts'
import type { Line } from './line-kind.ts'
import { linesIn } from './lines-in.ts'

/** Removes a line and what cannot do without it, says so, and offers the way back. */
export function useRemoveLine() {
  const store = useCaseStore()
  const words = useWords().editor.line
  const notify = use(NotifyContext)
  return (list: string, { id, name }: Line) => {
    const before = store.getState().history.present
    const alone = withoutMember(before, list, id)
    const after = store.change(list, (base) => repair(withoutMember(base, list, id)))
    if (after === before) return
    notify({
      text: words.removed(name, linesIn(alone) - linesIn(after)),
      undo: () => {
        if (store.getState().history.present === after) store.undo()
      },
      lastsWhile: after,
    })
  }
}

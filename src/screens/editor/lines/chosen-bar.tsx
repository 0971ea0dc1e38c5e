import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../words-context.ts'
import { LineActions } from './line-actions.tsx'
import type { Line } from './line-kind.ts'
import styles from './line-sheet.module.css'
import type { ChosenLines } from './use-chosen-lines.ts'

interface ChosenBarProps {
  readonly list: string
  readonly lines: readonly Line[]
  readonly chosen: ChosenLines
}

/** How many lines are chosen, and what can be done with them together. */
export function ChosenBar({ list, lines, chosen }: ChosenBarProps) {
  const words = useWords().editor.line
  const some = lines.filter(({ id }) => chosen.ids.has(id))
  return (
    <div role="group" aria-label={words.chosen(some.length)} className={styles.chosen}>
      <p role="status">{words.chosen(some.length)}</p>
      <LineActions list={list} lines={some} />
      <Button look="quiet" size="small" onClick={chosen.clear}>
        {words.unchoose}
      </Button>
    </div>
  )
}

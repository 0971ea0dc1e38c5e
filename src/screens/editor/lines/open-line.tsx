import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react'
import { withDuplicate, withMoved } from '../../../state/edits/list-edits.ts'
import { useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../words-context.ts'
import type { Line, LineKind } from './line-kind.ts'
import { LinePicture } from './line-picture.tsx'
import styles from './open-line.module.css'
import { useRemoveLines } from './use-remove-lines.ts'

interface OpenLineProps<T extends Line> {
  readonly line: T
  readonly list: string
  readonly path: string
  readonly kind: LineKind<T>
}

const LEADING_AND_TRAILING = 3

/** The rest of a line, in place below its row: choices, ranges, evidence, and a picture of what it does. */
export function OpenLine<T extends Line>({ line, list, path, kind }: OpenLineProps<T>) {
  const columns = kind.columns.length + LEADING_AND_TRAILING + (kind.hasAmounts ? 1 : 0)
  return (
    <tr className={styles.row}>
      <td colSpan={columns}>
        <section aria-label={line.name} className={styles.line} {...OWN_KEYS}>
          <div className={styles.detail}>
            {kind.hasAmounts ? (
              <LinePicture path={path} note={kind.Note ? <kind.Note line={line} /> : null} />
            ) : null}
            <kind.Detail line={line} path={path} />
          </div>
          <LineActions {...{ line, list }} />
        </section>
      </td>
    </tr>
  )
}

/** Sheets within move by themselves, so their keys must not move the sheet around them as well. */
const OWN_KEYS = {
  onKeyDown: (event: { stopPropagation: () => void }) => event.stopPropagation(),
  onPaste: (event: { stopPropagation: () => void }) => event.stopPropagation(),
}

function LineActions<T extends Line>({ line, list }: Pick<OpenLineProps<T>, 'line' | 'list'>) {
  const words = useWords().editor.line
  const store = useCaseStore()
  const remove = useRemoveLines()
  const disabled = useInVariant()
  const move = (by: -1 | 1) => store.change(list, (base) => withMoved(base, list, line.id, by))
  return (
    <div className={styles.actions}>
      <Button
        look="quiet"
        size="small"
        disabled={disabled}
        onClick={() => {
          const as = { name: words.copyOf(line.name), newId: store.newId }
          store.change(list, (base) => withDuplicate(base, list, line.id, as))
        }}
      >
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
      <Button look="quiet" size="small" disabled={disabled} onClick={() => remove(list, [line])}>
        <Trash2 aria-hidden />
        {words.delete}
      </Button>
    </div>
  )
}

import { LineActions } from './line-actions.tsx'
import type { Line, LineKind } from './line-kind.ts'
import { LinePicture } from './line-picture.tsx'
import styles from './open-line.module.css'

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
          <div className={styles.actions}>
            <LineActions list={list} lines={[line]} />
          </div>
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

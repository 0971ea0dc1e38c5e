import { ChevronDown, ChevronRight, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { useCaseStore, useInVariant } from '../../../state/use-case.ts'
import { classes } from '../../../ui/classes.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { useWords } from '../../words-context.ts'
import { NumberInput } from '../fields/number-input.tsx'
import { NameInput } from '../fields/text-inputs.tsx'
import type { Column, Line, LineKind } from './line-kind.ts'
import styles from './line-sheet.module.css'
import { LineTotal } from './line-total.tsx'
import { OpenLine } from './open-line.tsx'
import type { ChosenLines } from './use-chosen-lines.ts'
import { useRemoveLines } from './use-remove-lines.ts'

interface LineRowProps<T extends Line> {
  readonly line: T
  readonly list: string
  readonly path: string
  readonly kind: LineKind<T>
  readonly isOpen: boolean
  readonly isChosen: boolean
  /** Absent where lines cannot be handled together. */
  readonly onChoose: ChosenLines['toggle'] | null
}

function LineRowOf<T extends Line>(props: LineRowProps<T>) {
  const { line, list, path, kind, isOpen, isChosen, onChoose } = props
  const words = useWords()
  const store = useCaseStore()
  const remove = useRemoveLines()
  const Chevron = isOpen ? ChevronDown : ChevronRight
  return (
    <>
      <tr className={classes(isOpen && styles.open, isChosen && styles.isChosen)} data-line={path}>
        <td className={styles.toggle}>
          {onChoose === null ? null : (
            <input
              type="checkbox"
              className={styles.choose}
              aria-label={words.editor.line.choose(line.name)}
              checked={isChosen}
              onChange={({ nativeEvent }) => {
                onChoose(line.id, { extends: nativeEvent instanceof MouseEvent && nativeEvent.shiftKey })
              }}
            />
          )}
          <IconButton
            label={(isOpen ? words.editor.line.close : words.editor.line.open)(line.name)}
            size="small"
            aria-expanded={isOpen}
            onClick={() => store.openLine(isOpen ? null : path)}
          >
            <Chevron aria-hidden />
          </IconButton>
        </td>
        <th scope="row">
          <NameInput
            path={`${path}.name`}
            label={words.editor.headings.name}
            cell={{ row: line.id, column: 'name' }}
          />
        </th>
        {kind.columns.map((column) => (
          <td key={column.key} data-number={column.kind === 'number' || column.isNumber ? true : undefined}>
            <CellOf {...{ line, path, column }} />
          </td>
        ))}
        {kind.hasAmounts ? (
          <td data-number>
            <LineTotal path={path} />
          </td>
        ) : null}
        <td className={styles.actions}>
          <IconButton
            label={words.editor.line.remove(line.name)}
            size="small"
            className={styles.remove}
            disabled={useInVariant()}
            onClick={() => remove(list, [line])}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </td>
      </tr>
      {isOpen ? <OpenLine {...{ line, list, path, kind }} /> : null}
    </>
  )
}

/** A row is drawn again only when its own line changed: versions of a case share what did not. */
export const LineRow = memo(LineRowOf) as typeof LineRowOf

interface CellOfProps<T extends Line> {
  readonly line: T
  readonly path: string
  readonly column: Column<T>
}

function CellOf<T extends Line>({ line, path, column }: CellOfProps<T>) {
  const at = { row: line.id, column: column.key }
  if (column.kind === 'own') return <column.Cell {...{ line, path, at }} />
  return (
    <NumberInput
      path={`${path}.${column.key}`}
      field={column.field}
      optional={column.optional === true}
      cell={at}
      of={line.name}
    />
  )
}

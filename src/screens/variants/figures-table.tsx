import { Fragment } from 'react'
import type { ComparedCell, ComparedRow, VariantColumn } from '../../engine/analysis/variants.ts'
import { fileName } from '../../export/file-name.ts'
import { useBusinessCase } from '../../state/use-case.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import { stakeholderName } from '../../wording/name-of.ts'
import { nameOf } from '../../wording/story/figures/variants-cash.ts'
import { changeTexts, figureText, isBetter } from '../../wording/story/variant-table.ts'
import { moveInGrid } from '../story/move-in-grid.ts'
import { useWords } from '../words-context.ts'
import { ColumnHeads } from './column-heads.tsx'
import styles from './variants.module.css'

interface FiguresTableProps {
  readonly columns: readonly VariantColumn[]
  readonly rows: readonly ComparedRow[]
  readonly against: number
  readonly onlyDifferences: boolean
  readonly onExplain: (variantId: string | null, path: string) => void
}

/** Key figures with the difference below each, then what each party is left with. */
export function FiguresTable({ columns, rows, against, onlyDifferences, onExplain }: FiguresTableProps) {
  const words = useWords()
  const text = words.views.variants.side
  const { name } = useBusinessCase()
  const seen = onlyDifferences && columns.length > 1 ? rows.filter(({ differs }) => differs) : rows
  const parties = seen.filter(({ key }) => key === 'partyValue')
  const figures = seen.filter(({ key }) => key !== 'partyValue')
  if (seen.length === 0) return <p>{text.nothingDiffers}</p>
  // One stop for the tab key; arrows move inside the table.
  const first = [...figures, ...parties].find(({ cells }) => cells.some(({ path }) => path !== null))
  const row = (each: ComparedRow) => (
    <Row
      key={`${each.key} ${each.stakeholder}`}
      row={each}
      hasStop={each === first}
      {...{ columns, onExplain }}
    />
  )
  return (
    <TableFrame caption={text.title} fileName={fileName(name, 'variants')}>
      <Table caption={text.title} captionHidden className={styles.table} onKeyDown={moveInGrid}>
        <ColumnHeads {...{ columns, against }} first={text.figure} />
        <tbody>
          {figures.map(row)}
          {parties.length > 0 ? (
            <Fragment>
              <tr data-group>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {text.parties}
                </th>
              </tr>
              {parties.map(row)}
            </Fragment>
          ) : null}
        </tbody>
      </Table>
    </TableFrame>
  )
}

interface RowProps extends Pick<FiguresTableProps, 'columns' | 'onExplain'> {
  readonly row: ComparedRow
  readonly hasStop: boolean
}

function Row({ row, hasStop, columns, onExplain }: RowProps) {
  const words = useWords()
  const [first] = columns
  const c = first?.calculation.businessCase
  const stop = hasStop ? row.cells.findIndex(({ path }) => path !== null) : -1
  const isParty = row.key === 'partyValue' && c !== undefined
  return (
    <tr>
      <th scope="row">
        {isParty ? stakeholderName(words, c, row.stakeholder) : words.views.variants.figures[row.key]}
      </th>
      {row.cells.map((cell, n) => {
        const column = columns[n]
        const { path } = cell
        return (
          <td key={n} data-number data-wrong={(row.kind === 'euro' && cell.value?.lt(0)) || undefined}>
            <Value
              isStop={n === stop}
              text={figureText(words, row.kind, cell.value)}
              label={column === undefined ? '' : words.views.variants.side.explain(nameOf(words, column))}
              onExplain={
                path === null || column === undefined
                  ? null
                  : () => onExplain(column.variant?.id ?? null, path)
              }
            />
            <Difference row={row} cell={cell} />
          </td>
        )
      })}
    </tr>
  )
}

interface ValueProps {
  readonly text: string
  readonly label: string
  readonly isStop: boolean
  readonly onExplain: (() => void) | null
}

function Value({ text, label, isStop, onExplain }: ValueProps) {
  if (onExplain === null) return <span className={styles.value}>{text}</span>
  return (
    <button
      type="button"
      className={styles.value}
      tabIndex={isStop ? 0 : -1}
      title={label}
      onClick={onExplain}
    >
      {text}
    </button>
  )
}

function Difference({
  row: { key, kind },
  cell,
}: {
  readonly row: ComparedRow
  readonly cell: ComparedCell
}) {
  const words = useWords()
  const { amount: text, share } = changeTexts(words, kind, cell)
  const amount = cell.change?.amount
  if (text === '' || amount === undefined) return null
  const arrow = amount.isZero() ? '' : amount.gt(0) ? '▲ ' : '▼ '
  return (
    <span
      className={styles.change}
      data-cell={words.views.variants.side.difference}
      data-same={amount.isZero() || undefined}
      data-better={(!amount.isZero() && isBetter(key, amount)) || undefined}
    >
      <span aria-hidden>{arrow}</span>
      {text}
      {share === '' ? null : (
        <span className={styles.share} data-cell={words.views.variants.side.differenceShare}>
          {' '}
          {share}
        </span>
      )}
    </span>
  )
}

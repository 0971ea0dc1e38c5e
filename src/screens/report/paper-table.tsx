import { useId } from 'react'
import { type Grid, type GridRow, isNumberColumn } from '../../wording/story/grid.ts'
import { splitGrid } from '../../wording/story/paper/split-grid.ts'
import { useWords } from '../words-context.ts'
import { LYING, UPRIGHT } from './page-widths.ts'
import styles from './paper.module.css'

/** A table of so few rows is not broken over pages. */
const SHORT = 14

interface PaperTableProps {
  readonly grid: Grid | null
  /** Whether it stands on pages in landscape. */
  readonly isLying?: boolean
}

/** A table as it stands on paper; one that is wider than a page goes on below with its other columns. */
export function PaperTable({ grid, isLying = false }: PaperTableProps) {
  const words = useWords()
  if (grid === null) return null
  return splitGrid(words, grid, isLying ? LYING : UPRIGHT).map((part) => <Part key={part.key} grid={part} />)
}

function Part({ grid }: { readonly grid: Grid }) {
  const id = useId()
  return (
    <div className={styles.block} data-short={grid.rows.length <= SHORT || undefined}>
      <h3 id={id}>{grid.title}</h3>
      {grid.subtitle === undefined ? null : <p className={styles.small}>{grid.subtitle}</p>}
      <table aria-labelledby={id} className={styles.table}>
        <thead>
          <tr>
            {grid.head.map((name, column) => (
              <th key={column} scope="col" data-number={isNumberColumn(grid, column) || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <Row key={row.key} row={row} columns={grid.head.length - 1} />
          ))}
        </tbody>
      </table>
      {grid.note ? <p className={styles.small}>{grid.note}</p> : null}
    </div>
  )
}

function Row({ row, columns }: { readonly row: GridRow; readonly columns: number }) {
  return (
    <tr data-total={row.isTotal === true || undefined} data-quiet={row.isQuiet === true || undefined}>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, column) => (
        <td
          key={column}
          data-number={cell.kind === 'number' || undefined}
          data-zero={cell.isZero || undefined}
        >
          {cell.text}
        </td>
      ))}
      {row.cells.length < columns ? <td /> : null}
    </tr>
  )
}

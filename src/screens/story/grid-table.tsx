import { useBusinessCase } from '../../state/use-case.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import { classes } from '../../ui/classes.ts'
import { fileName } from '../../export/file-name.ts'
import { type Grid, type GridCell, type GridRow, isNumberColumn } from '../../wording/story/grid.ts'
import { ExplainedNumber } from './explained-number.tsx'
import styles from './grid-table.module.css'
import { moveInGrid } from './move-in-grid.ts'

interface GridTableProps {
  readonly grid: Grid
  readonly headingLevel?: 3 | 4
}

/** A table in which every number opens its derivation. It is one stop for the tab key; arrows move inside it. */
export function GridTable({ grid, headingLevel = 3 }: GridTableProps) {
  const Heading = `h${headingLevel}` as const
  const first = firstExplained(grid)
  const isDense = grid.head.length > 7
  const { name } = useBusinessCase()
  return (
    <TableFrame
      caption={grid.title}
      head={
        <>
          <Heading className={styles.title}>{grid.title}</Heading>
          {grid.subtitle === undefined ? null : <p className={styles.subtitle}>{grid.subtitle}</p>}
        </>
      }
      fileName={fileName(name, grid.key)}
    >
      <Table
        caption={grid.title}
        captionHidden
        dense={isDense}
        className={classes(styles.table, isDense && styles.wide)}
        onKeyDown={moveInGrid}
      >
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
          {grid.rows.map((row, i) => (
            <tr key={row.key} data-total={row.isTotal === true || undefined}>
              <th scope="row" data-quiet={row.isQuiet === true || undefined}>
                {row.label}
              </th>
              {row.cells.map((cell, column) => (
                <Cell
                  key={column}
                  row={row}
                  cell={cell}
                  isStop={first === `${String(i)} ${String(column)}`}
                />
              ))}
              {row.cells.length < grid.head.length - 1 ? <td /> : null}
            </tr>
          ))}
        </tbody>
      </Table>
      {grid.note === undefined ? null : <p className={styles.note}>{grid.note}</p>}
    </TableFrame>
  )
}

interface CellProps {
  readonly row: GridRow
  readonly cell: GridCell
  /** Whether the tab key stops here. */
  readonly isStop: boolean
}

function Cell({ row, cell, isStop }: CellProps) {
  if (cell.kind === 'text') return <td>{cell.text}</td>
  return (
    <td
      data-number
      data-wrong={cell.isNegative || undefined}
      data-quiet={row.isQuiet === true || cell.isZero || undefined}
    >
      <ExplainedNumber text={cell.text} path={cell.path} tabIndex={isStop ? 0 : -1} />
    </td>
  )
}

function firstExplained({ rows }: Grid): string | null {
  for (const [i, { cells }] of rows.entries()) {
    const column = cells.findIndex(({ path }) => path !== null)
    if (column >= 0) return `${String(i)} ${String(column)}`
  }
  return null
}

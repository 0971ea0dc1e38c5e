import { fileName } from '../../export/file-name.ts'
import { useBusinessCase } from '../../state/use-case.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import type { HeatCell, HeatMap } from '../../wording/story/uncertainty/heat-map.ts'
import { useWords } from '../words-context.ts'
import styles from './uncertainty.module.css'

/** A heat map that is a table: the number and its sign say it, the shade shows it. */
export function HeatTable({ map }: { readonly map: HeatMap }) {
  const { across, down, cells } = map
  const { name } = useBusinessCase()
  return (
    <TableFrame
      caption={map.title}
      head={
        <>
          <h3 className={styles.title}>{map.title}</h3>
          <p className={styles.quiet}>{map.subtitle}</p>
        </>
      }
      fileName={fileName(name, 'grid')}
    >
      <Table caption={map.title} captionHidden className={styles.heat}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {down.name} <span aria-hidden>↓</span>
            </th>
            <th scope="colgroup" colSpan={across.values.length}>
              {across.name} <span aria-hidden>→</span>
            </th>
          </tr>
          <tr>
            {across.values.map((value, x) => (
              <th key={value} scope="col" data-number data-base={x === across.base || undefined}>
                {value}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((row, y) => (
            <tr key={down.values[y]}>
              <th scope="row" data-base={y === down.base || undefined}>
                {down.values[y]}
              </th>
              {row.map((cell, x) => (
                <Cell key={x} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className={styles.note}>{map.note}</p>
    </TableFrame>
  )
}

function Cell({ cell: { text, isMet, isBase, shade } }: { readonly cell: HeatCell }) {
  const { base } = useWords().views.uncertainty.grid
  return (
    <td data-number data-met={isMet} data-shade={shade} data-base={isBase || undefined}>
      <span className={styles.sign} data-no-cell>
        {isMet ? '\u2713' : '\u2717'}
      </span>{' '}
      {text}
      {isBase ? <span className="visually-hidden"> ({base})</span> : null}
    </td>
  )
}

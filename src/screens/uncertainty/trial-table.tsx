import { memo } from 'react'
import { fileName } from '../../export/file-name.ts'
import { useBusinessCase } from '../../state/use-case.ts'
import { TableFrame } from '../../ui/cells/table-frame.tsx'
import { Table } from '../../ui/table.tsx'
import type { FigureChart, FigureSeries } from '../../wording/story/figure.ts'
import { useWords } from '../words-context.ts'
import styles from './uncertainty.module.css'

/** The numbers of a chart per year, in columns that keep their width while the numbers change. */
export function TrialTable({ chart }: { readonly chart: FigureChart }) {
  const words = useWords()
  const { title } = words.views.uncertainty.breakEven.tryTable
  const { name } = useBusinessCase()
  const caption = `${title} (${chart.unit})`
  return (
    <TableFrame caption={caption} fileName={fileName(name, 'try')}>
      <Table caption={caption} dense fixed className={styles.trialTable}>
        <colgroup>
          <col className={styles.nameColumn} />
          {chart.categories.map((year) => (
            <col key={year} className={styles.yearColumn} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {chart.categories.map((year) => (
              <th key={year} scope="col" data-number>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.series.map((series, n) => (
            <Amounts key={n} series={series} />
          ))}
        </tbody>
      </Table>
    </TableFrame>
  )
}

function Amounts({ series: { name, values, valuesText } }: { readonly series: FigureSeries }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {valuesText.map((text, column) => (
        <Amount key={column} text={text} isNegative={(values[column] ?? 0) < 0} />
      ))}
    </tr>
  )
}

/** Most amounts stay as they are from step to step. */
const Amount = memo(function Amount({
  text,
  isNegative,
}: {
  readonly text: string
  readonly isNegative: boolean
}) {
  return (
    <td data-number data-wrong={isNegative || undefined}>
      {text}
    </td>
  )
})

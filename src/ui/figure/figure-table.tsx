import { Table } from '../table.tsx'
import type { ChartModel } from './chart-model.ts'

interface FigureTableProps {
  readonly caption: string
  readonly categoryLabel: string
  readonly chart: ChartModel
}

/** The same data as the drawing, to be read and copied. */
export function FigureTable({ caption, categoryLabel, chart }: FigureTableProps) {
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{categoryLabel}</th>
          {chart.series.map((series, n) => (
            <th key={n} scope="col" data-number>
              {series.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.categories.map((category, row) => (
          <tr key={`${row} ${category}`} data-total={chart.totals?.includes(row) || undefined}>
            <th scope="row">{category}</th>
            {chart.series.map((series, n) => (
              <td key={n} data-number data-wrong={(series.values[row] ?? 0) < 0 || undefined}>
                {series.valuesText[row]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

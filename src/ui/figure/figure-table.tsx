import { Table } from '../table.tsx'
import type { ChartModel } from './chart-model.ts'

export interface FigureTableProps {
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

/** The table as cells for a spreadsheet. */
export function tableAsCells({ categoryLabel, chart }: Omit<FigureTableProps, 'caption'>): string {
  const rows = [
    [categoryLabel, ...chart.series.map((series) => series.name)],
    ...chart.categories.map((category, row) => [
      category,
      ...chart.series.map(({ valuesText }) => valuesText[row] ?? ''),
    ]),
  ]
  return rows.map((cells) => cells.map(oneCell).join('\t')).join('\n')
}

/**
 * A cell that begins like a formula would be run by the spreadsheet it is pasted into; negative numbers stay numbers, with the
 * hyphen that a spreadsheet knows.
 */
function oneCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ').replace(/\u2212(?=\d)/g, '-')
  return /^[=+@]/.test(flat) || /^-(?!\s*[\d€])/.test(flat) ? `'${flat}` : flat
}

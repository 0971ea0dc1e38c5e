import type { Cell } from '../../quantity/cells/cell.ts'
import { shownCell } from '../../quantity/cells/shown-cell.ts'
import type { NumberNotation } from '../../quantity/notation.ts'
import type { ChartModel } from './chart-model.ts'

/** The table of a chart as cells for a spreadsheet. @param notation in which its values are written */
export function chartCells(
  { series, categories }: ChartModel,
  categoryLabel: string,
  notation: NumberNotation,
): readonly (readonly Cell[])[] {
  return [
    [categoryLabel, ...series.map(({ name }) => name)],
    ...categories.map((category, row) => [
      category,
      ...series.map(({ valuesText }) => shownCell(valuesText[row] ?? '', notation).cell),
    ]),
  ]
}

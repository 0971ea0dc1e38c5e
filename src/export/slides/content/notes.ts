import type { Calculation } from '../../../engine/calculation.ts'
import type { Node } from '../../../engine/graph/node.ts'
import type { Catalogue } from '../../../wording/catalogue.ts'
import type { StoryFigure } from '../../../wording/story/figure.ts'
import { oneLine } from '../layout/fit-text.ts'
import { sourceLines } from './sources.ts'

/** What the speaker has beside figures: what is drawn, all numbers, and the sources of what they rest on. */
export function figureNotes(
  words: Catalogue,
  calculation: Calculation,
  figures: readonly StoryFigure[],
  numbers: readonly Node[],
): readonly string[] {
  return [
    ...figures.flatMap((figure) => toldFigure(words, figure)),
    ...sourceLines(words, calculation, numbers),
  ]
}

function toldFigure(words: Catalogue, figure: StoryFigure): readonly string[] {
  const { title, subtitle, description, note } = figure
  const { drawn, numbers } = words.slides.notes
  const told = [title, subtitle, drawn(description), note].filter((text) => text !== undefined)
  return [...told, numbers, ...tableLines(figure)]
}

/** The table of a figure, with tabs between the columns so that a sheet takes it over. */
function tableLines({ categoryLabel, chart }: StoryFigure): readonly string[] {
  const rows = [
    [categoryLabel, ...chart.series.map(({ name }) => name)],
    ...chart.categories.map((category, row) => [
      category,
      ...chart.series.map(({ valuesText }) => valuesText[row] ?? ''),
    ]),
  ]
  return rows.map((cells) => cells.map(oneLine).join('\t'))
}

import { useMemo } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { StoryFigure } from '../../wording/story/figure.ts'
import { roomCash } from '../../wording/story/room/room-cash.ts'
import { FigureChart } from '../story/figure-chart.tsx'
import { useWords } from '../words-context.ts'
import styles from './room.module.css'

interface RoomChartProps {
  readonly now: Calculation
  readonly frozen: Calculation
  readonly isHidden: boolean
}

/** The course of the cash, with how it was at the start behind it. */
export function RoomChart({ now, frozen, isHidden }: RoomChartProps) {
  const words = useWords()
  const figure = useMemo(() => {
    const made = roomCash(words, now, frozen)
    return made === null || !isHidden ? made : withoutValues(made, words.views.workshop.chart.title)
  }, [words, now, frozen, isHidden])
  if (figure === null) return null
  return (
    <div className={styles.chart}>
      <FigureChart
        figure={figure}
        caseName={now.businessCase.name}
        formatValue={isHidden ? nothing : undefined}
        height="room"
        headingLevel={2}
      />
    </div>
  )
}

/** The shape of the lines without what they come to. */
function withoutValues(figure: StoryFigure, title: string): StoryFigure {
  const { chart } = figure
  return {
    ...figure,
    title,
    description: title,
    chart: {
      ...chart,
      series: chart.series.map((line) => ({ ...line, valuesText: line.values.map(() => '•••') })),
    },
  }
}

function nothing(): string {
  return ''
}

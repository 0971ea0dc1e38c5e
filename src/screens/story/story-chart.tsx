import { useMemo } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import type { ChartFigureProps } from '../../ui/figure/chart-figure.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { StoryFigure } from '../../wording/story/figure.ts'
import { useWords } from '../words-context.ts'
import { FigureChart } from './figure-chart.tsx'

interface StoryChartProps {
  readonly calculation: Calculation
  /** The same function each time, or the drawing is made anew with every render. */
  readonly make: (words: Catalogue, calculation: Calculation) => StoryFigure | null
  readonly height?: ChartFigureProps['height']
}

/** A chart whose title is its finding, made from a calculation. */
export function StoryChart({ calculation, make, height }: StoryChartProps) {
  const words = useWords()
  const figure = useMemo(() => make(words, calculation), [make, words, calculation])
  if (figure === null) return null
  return <FigureChart figure={figure} caseName={calculation.businessCase.name} height={height} />
}

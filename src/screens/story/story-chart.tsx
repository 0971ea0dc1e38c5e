import { useMemo } from 'react'
import type { Calculation } from '../../engine/calculation.ts'
import { ChartFigure, type ChartFigureProps } from '../../ui/figure/chart-figure.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import type { StoryFigure } from '../../wording/story/figure.ts'
import { useWords } from '../words-context.ts'
import { useExplain } from './explain-context.ts'
import { fileName } from './file-name.ts'
import styles from './story.module.css'

interface StoryChartProps {
  readonly calculation: Calculation
  /** The same function each time, or the drawing is made anew with every render. */
  readonly make: (words: Catalogue, calculation: Calculation) => StoryFigure | null
  readonly height?: ChartFigureProps['height']
}

/** A chart whose title is its finding, with the way to where the finding comes from. */
export function StoryChart({ calculation, make, height }: StoryChartProps) {
  const words = useWords()
  const explain = useExplain()
  const figure = useMemo(() => make(words, calculation), [make, words, calculation])
  if (figure === null) return null
  const { path } = figure
  return (
    <ChartFigure
      title={figure.title}
      subtitle={figure.subtitle}
      description={figure.description}
      chart={figure.chart}
      categoryLabel={figure.categoryLabel}
      formatValue={words.format.axis}
      fileName={fileName(calculation.businessCase.name, figure.key)}
      height={height}
      note={
        <>
          {figure.note ?? null}
          {path === null ? null : (
            <button
              type="button"
              data-screen-only
              className={styles.source}
              onClick={() => {
                explain(path)
              }}
            >
              {words.result.explain}
            </button>
          )}
        </>
      }
    />
  )
}

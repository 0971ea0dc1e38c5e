import { ChartFigure, type ChartFigureProps } from '../../ui/figure/chart-figure.tsx'
import { fileName } from '../../export/file-name.ts'
import type { StoryFigure } from '../../wording/story/figure.ts'
import { useWords } from '../words-context.ts'
import { useExplain } from './explain-context.ts'
import styles from './story.module.css'

interface FigureChartProps {
  /** The same object as long as nothing changes, or the drawing is made anew. */
  readonly figure: StoryFigure
  readonly caseName: string
  readonly height?: ChartFigureProps['height']
  readonly headingLevel?: ChartFigureProps['headingLevel']
  /** Writes the numbers along the axis, if not as they are. The same function each time. */
  readonly formatValue?: ChartFigureProps['formatValue'] | undefined
}

/** A figure of the story as a chart, with the way to where its finding comes from. */
export function FigureChart({ figure, caseName, formatValue, ...look }: FigureChartProps) {
  const words = useWords()
  const explain = useExplain()
  const { path } = figure
  return (
    <ChartFigure
      title={figure.title}
      subtitle={figure.subtitle}
      description={figure.description}
      chart={figure.chart}
      categoryLabel={figure.categoryLabel}
      formatValue={formatValue ?? words.format.axis}
      fileName={fileName(caseName, figure.key)}
      source={[figure.note, words.exports.source(caseName)].filter(Boolean).join(' ')}
      {...look}
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

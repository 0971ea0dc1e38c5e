import { useId, useState, type ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './chart-figure.module.css'
import type { ChartModel } from './chart-model.ts'
import { hasEndLabels, hasValueLabels } from './chart-shape.ts'
import { FigureLegend } from './figure-legend.tsx'
import { FigureTable } from './figure-table.tsx'
import { FigureTools } from './figure-tools.tsx'
import { lazyPart } from '../lazy-part.tsx'
import { useUiWords } from '../ui-words.ts'

const ChartCanvas = lazyPart(async () => (await import('./chart-canvas.tsx')).ChartCanvas, Drawing)

const TEXT_SIZES = { small: 12, normal: 12, large: 13, room: 18 }

export interface ChartFigureProps {
  /** The finding, in words, made from the numbers. */
  readonly title: string
  readonly subtitle?: ReactNode
  /** What the drawing shows, for who cannot see it. */
  readonly description: string
  readonly chart: ChartModel
  /** What the categories are: the head of the first column of the table. */
  readonly categoryLabel: string
  /** Writes the numbers along the axis. Give the same function each time, or the drawing is made anew. */
  readonly formatValue: (value: number) => string
  /** Of the image, without extension. */
  readonly fileName: string
  /** Where the numbers come from, for below the image. */
  readonly source: string
  readonly height?: 'small' | 'normal' | 'large' | 'room' | undefined
  /** Source and reservations, below the drawing. */
  readonly note?: ReactNode
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

/** A chart with its finding as title, and its table one click away. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, chart, height = 'normal', headingLevel = 3, categoryLabel } = props
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  const Heading = `h${headingLevel}` as const
  const legend = chart.series.length > 1
  return (
    <figure
      className={classes(styles.figure, styles[height], chart.kind === 'horizontal-bar' && styles.byRows)}
      style={{ '--rows': chart.categories.length }}
      aria-labelledby={id}
    >
      <figcaption className={styles.head}>
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {props.subtitle ? <p className={styles.subtitle}>{props.subtitle}</p> : null}
      </figcaption>
      <FigureTools
        asTable={asTable}
        onAsTable={setAsTable}
        figure={{
          title,
          chart,
          description: props.description,
          source: props.source,
          formatValue: props.formatValue,
        }}
        categoryLabel={categoryLabel}
        fileName={props.fileName}
      />
      <div className={styles.body}>
        {asTable ? (
          <FigureTable caption={title} categoryLabel={categoryLabel} chart={chart} />
        ) : (
          <>
            {legend ? (
              <div className={classes(styles.legend, hasEndLabels(chart) && styles.legendWhenNarrow)}>
                <FigureLegend chart={chart} />
              </div>
            ) : null}
            {hasValueLabels(chart, false) ? null : <p className={styles.unit}>{chart.unit}</p>}
            <div className={styles.drawing}>
              <ChartCanvas
                chart={chart}
                description={props.description}
                formatValue={props.formatValue}
                textSize={TEXT_SIZES[height]}
              />
            </div>
          </>
        )}
      </div>
      {props.note ? <div className={styles.note}>{props.note}</div> : null}
    </figure>
  )
}

function Drawing() {
  return <p className={styles.loading}>{useUiWords().figure.loading}</p>
}

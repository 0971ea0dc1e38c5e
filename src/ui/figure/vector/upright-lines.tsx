import type { ChartModel, ChartSeries } from '../chart-model.ts'
import { hasEndLabels } from '../chart-shape.ts'
import { spreadApart } from '../spread-apart.ts'
import { LETTER, LINE } from './drawing-size.ts'
import { dashOf } from './line-look.ts'
import { endLines, type UprightLayout } from './upright-layout.ts'
import styles from './vector-chart.module.css'

const MOST_POINTS = 20

interface UprightLinesProps {
  readonly chart: ChartModel
  readonly layout: UprightLayout
}

export function UprightLines({ chart, layout }: UprightLinesProps) {
  const hasPoints = chart.categories.length <= MOST_POINTS
  return (
    <>
      {chart.series.map((series, n) => (
        <g key={n} style={{ stroke: `var(--${series.colour})`, fill: `var(--${series.colour})` }}>
          <path
            d={pathOf(series, layout)}
            fill="none"
            strokeWidth={series.style === 'ghost' ? 1.2 : 1.9}
            strokeDasharray={dashOf(series, n)}
          />
          {hasPoints && series.style !== 'ghost' ? <Points n={n} series={series} layout={layout} /> : null}
        </g>
      ))}
      {hasEndLabels(chart) ? <EndLabels chart={chart} layout={layout} /> : null}
    </>
  )
}

/** A line that is broken where there is no value. */
function pathOf({ values }: ChartSeries, { x, y }: UprightLayout): string {
  return values
    .map((value, i) => {
      if (value === null) return ''
      const isJoined = i > 0 && (values[i - 1] ?? null) !== null
      return `${isJoined ? 'L' : 'M'}${x(i).toFixed(2)} ${y(value).toFixed(2)}`
    })
    .join('')
}

interface PointsProps {
  readonly n: number
  readonly series: ChartSeries
  readonly layout: UprightLayout
}

const SHAPES = [
  'M-2.5 0 a2.5 2.5 0 1 0 5 0 a2.5 2.5 0 1 0 -5 0',
  'M0 -3.4 L3.4 0 L0 3.4 L-3.4 0 Z',
  'M0 -3.2 L3.2 2.6 L-3.2 2.6 Z',
  'M-2.5 -2.5 H2.5 V2.5 H-2.5 Z',
]

function Points({ n, series: { values }, layout: { x, y } }: PointsProps) {
  return values.map((value, i) =>
    value === null ? null : (
      <path
        key={i}
        d={SHAPES[n % SHAPES.length]}
        stroke="none"
        transform={`translate(${x(i).toFixed(2)} ${y(value).toFixed(2)})`}
      />
    ),
  )
}

/** The name of each line beside its last point, apart from the others. */
function EndLabels({ chart: { series }, layout: { x, y, top, bottom } }: UprightLinesProps) {
  const ends = series.flatMap((each) => {
    const at = each.values.findLastIndex((value) => value !== null)
    const value = each.values[at]
    if (value === undefined || value === null) return []
    const lines = endLines(each.name)
    return [{ each, lines, at, middle: y(value), size: lines.length * LINE + 3 }]
  })
  const middles = spreadApart(ends, top - LINE, bottom + LINE)
  return ends.map(({ each, lines, at }, i) => (
    <g key={i} className={styles.end} style={{ fill: `var(--${each.colour})` }}>
      {lines.map((line, n) => (
        <text
          key={n}
          x={x(at) + 8}
          y={(middles[i] ?? 0) + (n - (lines.length - 1) / 2) * LINE + LETTER * 0.35}
        >
          {line}
        </text>
      ))}
    </g>
  ))
}

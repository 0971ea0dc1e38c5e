import type { ChartModel } from '../chart-model.ts'
import { LETTER, LINE, WIDTH } from './drawing-size.ts'
import { Fills } from './fills.tsx'
import { UprightBars } from './upright-bars.tsx'
import { type UprightLayout, uprightLayout } from './upright-layout.ts'
import { UprightLines } from './upright-lines.tsx'
import styles from './vector-chart.module.css'

interface UprightDrawingProps {
  readonly id: string
  readonly chart: ChartModel
  readonly description: string
  readonly formatValue: (value: number) => string
}

export function UprightDrawing({ id, chart, description, formatValue }: UprightDrawingProps) {
  const layout = uprightLayout(chart, formatValue)
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(layout.height)}`} role="img" aria-label={description}>
      <Fills id={id} colours={chart.series.map(({ colour }) => colour)} />
      <Grid layout={layout} formatValue={formatValue} />
      {chart.kind === 'line' ? (
        <UprightLines chart={chart} layout={layout} />
      ) : (
        <UprightBars id={id} chart={chart} layout={layout} />
      )}
      <path d={`M${of(layout.left)} ${of(layout.y(0))} H${of(layout.right)}`} className={styles.zero} />
      <Markers chart={chart} layout={layout} />
      {layout.names.flatMap(({ at, lines }) =>
        lines.map((line, n) => (
          <text
            key={`${String(at)} ${String(n)}`}
            x={layout.x(at)}
            y={layout.bottom + LETTER + 4 + n * LINE}
            textAnchor="middle"
          >
            {line}
          </text>
        )),
      )}
    </svg>
  )
}

interface GridProps {
  readonly layout: UprightLayout
  readonly formatValue: (value: number) => string
}

function Grid({ layout: { ticks, left, right, y }, formatValue }: GridProps) {
  return ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${of(left)} ${of(y(tick))} H${of(right)}`} className={styles.rule} />
      <text x={left - 6} y={y(tick) + LETTER * 0.35} textAnchor="end">
        {formatValue(tick)}
      </text>
    </g>
  ))
}

interface MarkersProps {
  readonly chart: ChartModel
  readonly layout: UprightLayout
}

/** Each word on a row of its own above the drawing, on the side of its line where there is room. */
function Markers({ chart: { markers = [] }, layout: { x, bottom } }: MarkersProps) {
  return markers.map(({ at, label }, n) => {
    const isRight = x(at) > WIDTH * 0.6
    return (
      <g key={n} className={styles.marker}>
        <path d={`M${of(x(at))} ${of(n * LINE + 2)} V${of(bottom)}`} />
        <text x={x(at) + (isRight ? -4 : 4)} y={n * LINE + LETTER} textAnchor={isRight ? 'end' : 'start'}>
          {label}
        </text>
      </g>
    )
  })
}

function of(place: number): string {
  return place.toFixed(2)
}

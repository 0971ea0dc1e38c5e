import type { ColourToken } from '../../colour-token.ts'
import type { ChartModel } from '../chart-model.ts'
import { LINE, WIDTH } from './drawing-size.ts'
import { fillOf, Fills } from './fills.tsx'
import { lyingLayout, type LyingRow } from './lying-layout.ts'
import styles from './vector-chart.module.css'

interface LyingDrawingProps {
  readonly id: string
  readonly chart: ChartModel
  readonly description: string
}

export function LyingDrawing({ id, chart, description }: LyingDrawingProps) {
  const { rows, height, zero } = lyingLayout(chart)
  const fillAt = (row: number, series: number): { readonly fill: string } => {
    const own: ColourToken | undefined = chart.series[series]?.colours?.[row]
    return { fill: own === undefined ? fillOf(id, series) : `var(--${own})` }
  }
  return (
    <svg viewBox={`0 0 ${String(WIDTH)} ${String(height)}`} role="img" aria-label={description}>
      <Fills id={id} colours={chart.series.map(({ colour }) => colour)} />
      {rows.map((row, i) => (
        <g key={row.key} className={row.isTotal ? styles.total : undefined}>
          {row.isTotal ? (
            <path d={`M0 ${String(row.top)} H${String(WIDTH)}`} className={styles.rule} />
          ) : null}
          <Name row={row} />
          {row.bars.map((bar, n) => {
            const share = row.height / row.bars.length
            const top = row.top + n * share
            return (
              <g key={n}>
                <rect
                  x={bar.from}
                  y={top + share / 2 - 6}
                  width={Math.max(1, bar.to - bar.from)}
                  height={12}
                  style={fillAt(i, n)}
                />
                <text
                  x={bar.textAt}
                  y={top + share / 2 + LINE * 0.3}
                  textAnchor={bar.isBefore ? 'end' : 'start'}
                >
                  {bar.text}
                </text>
              </g>
            )
          })}
        </g>
      ))}
      <path d={`M${String(zero)} 0 V${String(height)}`} className={styles.zero} />
    </svg>
  )
}

function Name({ row: { lines, top, height } }: { readonly row: LyingRow }) {
  const first = top + height / 2 - ((lines.length - 1) * LINE) / 2 + LINE * 0.3
  return lines.map((line, n) => (
    <text key={n} x={0} y={first + n * LINE}>
      {line}
    </text>
  ))
}

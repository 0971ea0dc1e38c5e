import type { ChartModel } from '../chart-model.ts'
import { fillOf } from './fills.tsx'
import type { UprightLayout } from './upright-layout.ts'
import styles from './vector-chart.module.css'

interface UprightBarsProps {
  readonly id: string
  readonly chart: ChartModel
  readonly layout: UprightLayout
}

/** Bars beside each other, on each other, or touching. */
export function UprightBars({ id, chart, layout }: UprightBarsProps) {
  const { kind, categories, series } = chart
  const room = layout.band * (kind === 'histogram' ? 0.97 : 0.76)
  const width = Math.min(kind === 'stacked-bar' ? room : room / series.length, 56)
  return categories.flatMap((_, i) => {
    const piled = kind === 'stacked-bar' ? pile(chart, i) : null
    const first = layout.x(i) - (piled === null ? (width * series.length) / 2 : width / 2)
    return series.map(({ values, colours, style }, n) => {
      const [from, to] = piled?.[n] ?? [0, values[i] ?? 0]
      const own = colours?.[i]
      const top = layout.y(Math.max(from, to))
      return (
        <rect
          key={`${String(i)} ${String(n)}`}
          x={piled === null ? first + n * width : first}
          y={top}
          width={width * (piled === null && series.length > 1 ? 0.94 : 1)}
          height={layout.y(Math.min(from, to)) - top}
          className={style === 'ghost' ? styles.ghost : styles.bar}
          style={style === 'ghost' ? {} : { fill: own === undefined ? fillOf(id, n) : `var(--${own})` }}
        />
      )
    })
  })
}

/** Where each part of a pile begins and ends: what is above zero goes up, what is below goes down. */
function pile({ series }: ChartModel, category: number): readonly (readonly [number, number])[] {
  let [up, down] = [0, 0]
  return series.map(({ values }): readonly [number, number] => {
    const value = values[category] ?? 0
    if (value >= 0) return [up, (up += value)]
    return [down, (down += value)]
  })
}

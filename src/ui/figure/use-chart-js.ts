import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartData,
  type ChartOptions,
  type Plugin,
} from 'chart.js'
import { useEffect, useRef } from 'react'
import type { Point } from './chart-datasets.ts'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
)

type Kind = 'bar' | 'line'

export interface Drawing {
  readonly type: Kind
  /** Drawings of the same shape are updated into each other; another shape is drawn anew. */
  readonly shape: string
  readonly data: ChartData<Kind, Point[]>
  readonly options: ChartOptions<Kind>
  readonly plugins: Plugin<Kind>[]
}

/** Draws on the canvas: made once per shape, then updated in place. */
export function useChartJs({ type, shape, data, options, plugins }: Drawing) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Chart<Kind, Point[]> | null>(null)

  useEffect(
    () => () => {
      drawn.current?.destroy()
      drawn.current = null
    },
    [shape],
  )

  useEffect(() => {
    if (!canvas.current) return
    if (drawn.current) update(drawn.current, { data, options, plugins })
    else
      drawn.current = new Chart<Kind, Point[]>(canvas.current, { type, data, options, plugins: [...plugins] })
  }, [shape, type, data, options, plugins])

  return canvas
}

function update(
  chart: Chart<Kind, Point[]>,
  { data, options, plugins }: Omit<Drawing, 'type' | 'shape'>,
): void {
  chart.data.labels = data.labels ?? []
  // The same data sets with other contents: chart.js keeps the bars and points that it made for them.
  chart.data.datasets = data.datasets.map((set, index) =>
    Object.assign(chart.data.datasets[index] ?? {}, set),
  )
  chart.options = options
  // The list of plugins can only be changed in place; chart.js reads it again on every update.
  chart.config.plugins?.splice(0, Infinity, ...plugins)
  chart.update('none')
}

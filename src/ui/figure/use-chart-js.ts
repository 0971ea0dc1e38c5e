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
  readonly data: ChartData<Kind, Point[]>
  readonly options: ChartOptions<Kind>
  readonly plugins: Plugin<Kind>[]
}

/** Draws on the canvas: made once per type of chart, then updated in place. */
export function useChartJs({ type, data, options, plugins }: Drawing) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Chart<Kind, Point[]> | null>(null)

  useEffect(
    () => () => {
      drawn.current?.destroy()
      drawn.current = null
    },
    [type],
  )

  useEffect(() => {
    if (!canvas.current) return
    if (drawn.current) update(drawn.current, { data, options, plugins })
    else
      drawn.current = new Chart<Kind, Point[]>(canvas.current, { type, data, options, plugins: [...plugins] })
  }, [type, data, options, plugins])

  return canvas
}

function update(chart: Chart<Kind, Point[]>, { data, options, plugins }: Omit<Drawing, 'type'>): void {
  chart.data = data
  chart.options = options
  // The list of plugins can only be changed in place; chart.js reads it again on every update.
  chart.config.plugins?.splice(0, Infinity, ...plugins)
  chart.update('none')
}

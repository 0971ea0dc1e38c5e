import { useEffect, useRef, useState } from 'react'
import { Backdrop } from './backdrop.ts'
import type { Point } from './chart-datasets.ts'
import type { Drawing, Kind } from './chart-drawing.ts'
import { Chart } from './chart-js.ts'
import type { ChartModel } from './chart-model.ts'
import { drawMarkers, markers as markersOf } from './markers.ts'

/**
 * Draws on the canvas: made once per shape, then updated in place. Where the drawing is the same object and only its markers moved, it is
 * drawn again and nothing is laid out.
 */
export function useChartJs(drawing: Drawing, markers: ChartModel['markers']) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useRef<Chart<Kind, Point[]> | null>(null)
  const last = useRef<Drawing | null>(null)
  const shown = useRef(markers)
  const [backdrop] = useState(() => new Backdrop())
  const { shape } = drawing

  useEffect(
    () => () => {
      drawn.current?.destroy()
      drawn.current = null
    },
    [shape],
  )

  useEffect(() => {
    if (!canvas.current) return
    const { type, data, options, room } = drawing
    if (drawn.current !== null && last.current === drawing) {
      const chart = drawn.current
      shown.current = []
      backdrop.putDown(chart, () => chart.draw())
      shown.current = markers
      drawMarkers(chart, markers, room)
      return
    }
    last.current = drawing
    backdrop.forget()
    shown.current = markers
    const plugins = [...drawing.plugins, markersOf(() => shown.current, room)]
    if (drawn.current === null)
      drawn.current = new Chart<Kind, Point[]>(canvas.current, { type, data, options, plugins })
    else update(drawn.current, { data, options, plugins })
  }, [drawing, markers, backdrop])

  return canvas
}

function update(
  chart: Chart<Kind, Point[]>,
  { data, options, plugins }: Pick<Drawing, 'data' | 'options' | 'plugins'>,
): void {
  chart.data.labels = data.labels ?? []
  // The same data sets with other contents: chart.js keeps the bars and points that it made for them.
  chart.data.datasets = data.datasets.map((set, index) =>
    Object.assign(chart.data.datasets[index] ?? {}, set),
  )
  chart.options = options
  // The list of plugins can only be changed in place; chart.js reads it again on every update.
  chart.config.plugins?.splice(0, Infinity, ...plugins)
  // Paper wants more pixels than the screen.
  if (chart.currentDevicePixelRatio !== options.devicePixelRatio) chart.resize()
  chart.update('none')
}

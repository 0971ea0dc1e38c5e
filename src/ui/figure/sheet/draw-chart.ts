import { BasicPlatform } from 'chart.js'
import { chartDrawing } from '../chart-drawing.ts'
import { Chart } from '../chart-js.ts'
import type { ChartModel } from '../chart-model.ts'
import { NARROW } from '../chart-shape.ts'
import { markerRows, markers } from '../markers.ts'

/** What a chart is drawn on, once and without a place on the page. */
export interface Surface {
  width: number
  height: number
  getContext: (kind: '2d') => object | null
}

interface Look {
  readonly formatValue: (value: number) => string
  /** In pixels. */
  readonly textSize: number
  /** How many pixels of the surface stand for one of the drawing. */
  readonly sharpness: number
}

/**
 * Draws all of a chart that has no need of the page: nothing moves, and nothing answers the pointer.
 * @param take takes the drawing from the surface, which is empty afterwards
 */
export function drawChart<T>(
  surface: Surface,
  chart: ChartModel,
  { formatValue, textSize, sharpness }: Look,
  take: () => T,
): T {
  const narrow = surface.width < NARROW
  const { type, data, options, plugins, room } = chartDrawing(chart, formatValue, {
    narrow,
    textSize,
    markerRows: markerRows(chart),
  })
  // With segments a line is drawn by its points; otherwise as one path that no pen can read.
  const datasets = data.datasets.map((set) => (set.type === 'line' ? { ...set, segment: {} } : set))
  const drawn = new Chart(surface as HTMLCanvasElement, {
    type,
    data: { ...data, datasets },
    options: { ...options, responsive: false, events: [], devicePixelRatio: sharpness },
    plugins: [...plugins, markers(() => chart.markers, room)],
    platform: BasicPlatform,
  })
  const taken = take()
  drawn.destroy()
  return taken
}

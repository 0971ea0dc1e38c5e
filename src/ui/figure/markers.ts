import type { Plugin } from 'chart.js'
import type { ChartModel } from './chart-model.ts'
import type { DrawingRoom } from './chart-options.ts'
import { inkColour } from './ink.ts'
import { chartFont } from './text-width.ts'

/** Lines across the categories with a word above them. */
export function markers(chart: ChartModel, room: DrawingRoom): Plugin<'bar' | 'line'> {
  return {
    id: 'markers',
    afterDatasetsDraw: ({ ctx, chartArea, scales }) => {
      ctx.save()
      ctx.font = chartFont(room.textSize, 600)
      ctx.fillStyle = inkColour('ink')
      ctx.strokeStyle = inkColour('ink')
      ctx.lineWidth = 1
      for (const { at, label } of chart.markers ?? []) {
        const [first, second] = [scales.x?.getPixelForValue(0), scales.x?.getPixelForValue(1)]
        if (first === undefined || second === undefined) continue
        const x = first + at * (second - first)
        ctx.setLineDash([3, 3])
        upright(ctx, x, chartArea.top - 4, chartArea.bottom)
        const half = ctx.measureText(label).width / 2
        ctx.textAlign = 'center'
        ctx.fillText(
          label,
          Math.min(Math.max(x, chartArea.left + half), chartArea.right - half),
          chartArea.top - 8,
        )
      }
      ctx.restore()
    },
  }
}

function upright(ctx: CanvasRenderingContext2D, x: number, top: number, bottom: number): void {
  ctx.beginPath()
  ctx.moveTo(x, top)
  ctx.lineTo(x, bottom)
  ctx.stroke()
}

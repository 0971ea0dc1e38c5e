import type { Chart, Plugin } from 'chart.js'
import type { ChartModel } from './chart-model.ts'
import type { DrawingRoom } from './chart-options.ts'
import { inkColour } from './ink.ts'
import { chartFont } from './text-width.ts'
import { writeWithRim } from './write-with-rim.ts'

const MOST_ROWS = 2
const GAP = 10
const LINE = 1.3

/** Words above the drawing stand in as many rows as they may need not to overlap. */
export function markerRows({ markers = [] }: ChartModel): number {
  return Math.min(MOST_ROWS, markers.length)
}

/** Lines across the categories with a word above them. Asked for with each drawing, so that they can move by themselves. */
export function markers(shown: () => ChartModel['markers'], room: DrawingRoom): Plugin<'bar' | 'line'> {
  return {
    id: 'markers',
    afterDatasetsDraw: (chart) => {
      drawMarkers(chart, shown(), room)
    },
  }
}

export function drawMarkers(
  { ctx, chartArea, scales }: Chart,
  shown: ChartModel['markers'],
  { textSize, markerRows: rows }: DrawingRoom,
): void {
  const [first, second] = [scales.x?.getPixelForValue(0), scales.x?.getPixelForValue(1)]
  if (first === undefined || second === undefined || !shown?.length) return
  ctx.save()
  ctx.font = chartFont(textSize, 600)
  ctx.fillStyle = inkColour('ink')
  ctx.strokeStyle = inkColour('ink')
  ctx.lineWidth = 1
  ctx.textAlign = 'center'
  ctx.setLineDash([3, 3])
  const ends: number[] = []
  const words = shown
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, label }) => {
      const x = first + at * (second - first)
      const half = ctx.measureText(label).width / 2
      const middle = Math.min(Math.max(x, chartArea.left + half), chartArea.right - half)
      const row = freeRow(ends, middle - half, rows)
      ends[row] = middle + half
      return { label, x, middle, bottom: chartArea.top - 4 - row * textSize * LINE }
    })
  for (const { x, bottom } of words) upright(ctx, x, bottom, chartArea.bottom)
  for (const { label, middle, bottom } of words) writeWithRim(ctx, label, middle, bottom - 4)
  ctx.restore()
}

/** The lowest row in which nothing stands in the way. */
function freeRow(ends: readonly number[], from: number, rows: number): number {
  for (let row = 0; row < rows; row++) if ((ends[row] ?? -Infinity) + GAP <= from) return row
  return rows - 1
}

function upright(ctx: CanvasRenderingContext2D, x: number, top: number, bottom: number): void {
  ctx.beginPath()
  ctx.moveTo(x, top)
  ctx.lineTo(x, bottom)
  ctx.stroke()
}

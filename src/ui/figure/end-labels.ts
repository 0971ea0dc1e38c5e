import type { Chart, Plugin } from 'chart.js'
import type { ChartModel } from './chart-model.ts'
import type { DrawingRoom } from './chart-options.ts'
import { inkColour } from './ink.ts'
import { spreadApart } from './spread-apart.ts'
import { chartFont, widestText } from './text-width.ts'
import { wrapWords } from './wrap-words.ts'

const WIDTH_IN_CHARACTERS = 20
const GAP = 22

export function endLabelWidth(chart: ChartModel, textSize: number): number {
  const lines = chart.series.flatMap((series) => wrapWords(series.name, WIDTH_IN_CHARACTERS))
  return widestText(lines, textSize) + GAP + 4
}

export function endLabels(chart: ChartModel, room: DrawingRoom): Plugin<'bar' | 'line'> {
  return {
    id: 'end-labels',
    afterDatasetsDraw: (drawn) => {
      const lineHeight = room.textSize * 1.25
      const labels = chart.series.flatMap((series, index) => {
        const end = endOfLine(drawn, index)
        const lines = wrapWords(series.name, WIDTH_IN_CHARACTERS)
        return end ? [{ ...end, lines, series, middle: end.y, size: lines.length * lineHeight + 3 }] : []
      })
      const middles = spreadApart(
        labels,
        drawn.chartArea.top - lineHeight,
        drawn.chartArea.bottom + lineHeight,
      )
      drawn.ctx.save()
      drawn.ctx.font = chartFont(room.textSize, 600)
      drawn.ctx.textBaseline = 'middle'
      labels.forEach(({ x, y, lines, series }, index) => {
        drawn.ctx.strokeStyle = inkColour(series.colour)
        leader(drawn.ctx, { x: x + 6, y }, { x: x + GAP - 4, y: middles[index] ?? y })
        drawn.ctx.fillStyle = inkColour(series.style === 'ghost' ? 'ink-muted' : 'ink')
        const first = (middles[index] ?? 0) - ((lines.length - 1) * lineHeight) / 2
        lines.forEach((line, down) => {
          drawn.ctx.fillText(line, x + GAP, first + down * lineHeight)
        })
      })
      drawn.ctx.restore()
    },
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

function endOfLine(drawn: Chart, index: number): Place | null {
  const points = drawn.getDatasetMeta(index).data
  const last = points.findLast((point) => Number.isFinite(point.y) && !('skip' in point && point.skip))
  return last ? { x: last.x, y: last.y } : null
}

/** Ties a name to its line where it had to make way; the name itself is ink, because not every colour is legible as text. */
function leader(ctx: CanvasRenderingContext2D, from: Place, to: Place): void {
  ctx.beginPath()
  ctx.lineWidth = 1.5
  ctx.moveTo(from.x, from.y)
  ctx.lineTo(to.x, to.y)
  ctx.stroke()
}

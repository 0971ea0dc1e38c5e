import type { BarElement, Plugin } from 'chart.js'
import type { ChartModel } from './chart-model.ts'
import type { DrawingRoom } from './chart-options.ts'
import { liesDown } from './chart-shape.ts'
import { CHART_FONT, inkColour } from './ink.ts'

const GAP = 6

/** Values at the ends of bars, and thin lines that hold a waterfall together. */
export function valueLabels(chart: ChartModel, room: DrawingRoom): Plugin<'bar' | 'line'> {
  const down = liesDown(chart, room.narrow)
  return {
    id: 'value-labels',
    afterDatasetsDraw: (drawn) => {
      const { ctx } = drawn
      ctx.save()
      ctx.font = `500 ${room.textSize}px ${CHART_FONT}`
      ctx.fillStyle = inkColour('ink')
      ctx.strokeStyle = inkColour('rule-strong')
      drawn.data.datasets.forEach((_, index) => {
        const bars = drawn.getDatasetMeta(index).data as BarElement[]
        bars.forEach((bar, at) => {
          const text = chart.series[index]?.valuesText[at] ?? ''
          if (chart.series[index]?.values[at] !== null) writeAtEnd(ctx, bar, text, down)
          if (chart.kind === 'waterfall') joinBars(ctx, bar, bars[at + 1], down)
        })
      })
      ctx.restore()
    },
  }
}

function writeAtEnd(ctx: CanvasRenderingContext2D, bar: BarElement, text: string, down: boolean): void {
  const { base } = bar.getProps(['base'])
  const backwards = down ? bar.x < base : bar.y > base
  const gap = backwards === down ? -GAP : GAP
  if (down) {
    ctx.textBaseline = 'middle'
    ctx.textAlign = backwards ? 'right' : 'left'
    ctx.fillText(text, bar.x + gap, bar.y)
  } else {
    ctx.textAlign = 'center'
    ctx.textBaseline = backwards ? 'top' : 'bottom'
    ctx.fillText(text, bar.x, bar.y + gap)
  }
}

function joinBars(
  ctx: CanvasRenderingContext2D,
  bar: BarElement,
  next: BarElement | undefined,
  down: boolean,
): void {
  if (!next) return
  ctx.beginPath()
  ctx.lineWidth = 1
  if (down) {
    ctx.moveTo(bar.x, bar.y)
    ctx.lineTo(bar.x, next.y)
  } else {
    ctx.moveTo(bar.x, bar.y)
    ctx.lineTo(next.x, bar.y)
  }
  ctx.stroke()
}

import type { BarElement, Chart, Plugin } from 'chart.js'
import type { ChartModel } from './chart-model.ts'
import type { DrawingRoom } from './chart-options.ts'
import { liesDown } from './chart-shape.ts'
import { inkColour } from './ink.ts'
import { runningTotals } from '../../quantity/running-totals.ts'
import { chartFont } from './text-width.ts'
import { writeWithRim } from './write-with-rim.ts'

const GAP = 6

interface End {
  readonly bar: BarElement
  readonly text: string
  /** The pixel along the value axis where the bar ends. */
  readonly at: number
  readonly backwards: boolean
}

/** Values at the ends of bars, the line on which the bars stand, and thin lines that hold a waterfall together. */
export function valueLabels(chart: ChartModel, room: DrawingRoom): Plugin<'bar' | 'line'> {
  const down = liesDown(chart, room.narrow)
  return {
    id: 'value-labels',
    afterDatasetsDraw: (drawn) => {
      const { ctx } = drawn
      ctx.save()
      ctx.font = chartFont(room.textSize, 500)
      ctx.fillStyle = inkColour('ink')
      ctx.strokeStyle = inkColour('ink-muted')
      baseLine(drawn, chart.origin ?? 0, down)
      ctx.strokeStyle = inkColour('rule-strong')
      chart.series.forEach((_, index) => {
        const ends = endsOfBars(drawn, chart, index, down)
        if (chart.kind === 'waterfall') ends.forEach((end, at) => joinBars(ctx, end, ends[at + 1], down))
        ends.forEach((end) => writeAt(ctx, end, down))
      })
      ctx.restore()
    },
  }
}

function baseLine({ ctx, chartArea, scales }: Chart, base: number, down: boolean): void {
  const at = (down ? scales.x : scales.y)?.getPixelForValue(base) ?? 0
  ctx.lineWidth = 1.5
  ctx.beginPath()
  ctx.moveTo(down ? at : chartArea.left, down ? chartArea.top : at)
  ctx.lineTo(down ? at : chartArea.right, down ? chartArea.bottom : at)
  ctx.stroke()
}

function endsOfBars(drawn: Chart, chart: ChartModel, seriesIndex: number, down: boolean): End[] {
  const scale = down ? drawn.scales.x : drawn.scales.y
  const series = chart.series[seriesIndex]
  if (!scale || !series || seriesIndex >= drawn.data.datasets.length) return []
  const hanging = chart.kind === 'waterfall' ? runningTotals(chart) : null
  const bars = drawn.getDatasetMeta(seriesIndex).data as BarElement[]
  return bars.flatMap((bar, index) => {
    const value = series.values[index]
    if (value === null || value === undefined) return []
    const [from, to] = hanging?.[index] ?? [chart.origin ?? 0, value]
    return [
      { bar, text: series.valuesText[index] ?? '', at: scale.getPixelForValue(to), backwards: to < from },
    ]
  })
}

function writeAt(ctx: CanvasRenderingContext2D, { bar, text, at, backwards }: End, down: boolean): void {
  const gap = backwards === down ? -GAP : GAP
  if (down) {
    ctx.textBaseline = 'middle'
    ctx.textAlign = backwards ? 'right' : 'left'
    writeWithRim(ctx, text, at + gap, bar.y)
  } else {
    ctx.textAlign = 'center'
    ctx.textBaseline = backwards ? 'top' : 'bottom'
    writeWithRim(ctx, text, bar.x, at + gap)
  }
}

function joinBars(ctx: CanvasRenderingContext2D, end: End, next: End | undefined, down: boolean): void {
  if (!next) return
  const half = (bar: BarElement) =>
    (down ? bar.getProps(['height']).height : bar.getProps(['width']).width) / 2
  ctx.beginPath()
  if (down) {
    ctx.moveTo(end.at, end.bar.y + half(end.bar))
    ctx.lineTo(end.at, next.bar.y - half(next.bar))
  } else {
    ctx.moveTo(end.bar.x + half(end.bar), end.at)
    ctx.lineTo(next.bar.x - half(next.bar), end.at)
  }
  ctx.stroke()
}

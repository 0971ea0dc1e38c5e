import { barPaint } from './chart-paint.ts'
import type { ChartModel } from './chart-model.ts'
import { NARROW, hasValueLabels, needsLegend } from './chart-shape.ts'
import { inkColour, onPaper } from './ink.ts'
import { chartFont } from './text-width.ts'

const MARGIN = 24
const TITLE = 18
const SMALL = 13
const LINE = 1.35
const SWATCH = 22

/** Title, names, unit and drawing on one sheet of paper, as a PNG, whatever the theme on the screen. */
export async function figureImage(
  drawing: HTMLCanvasElement,
  chart: ChartModel,
  title: string,
): Promise<Blob | null> {
  const sheet = onPaper(() => compose(drawing, chart, title))
  return new Promise((resolve) => {
    if (sheet) sheet.toBlob(resolve, 'image/png')
    else resolve(null)
  })
}

function compose(drawing: HTMLCanvasElement, chart: ChartModel, title: string): HTMLCanvasElement | null {
  const { clientWidth: width, clientHeight: height } = drawing
  const scale = drawing.width / width
  const sheet = document.createElement('canvas')
  const context = sheet.getContext('2d')
  if (!context) return null
  const heading = flow(context, title.split(' '), { width, gap: 0.28 * TITLE, size: TITLE })
  const names = needsLegend(chart, width < NARROW) ? chart.series.map(({ name }) => name) : []
  const legend = flow(context, names, { width, gap: 18, size: SMALL, before: SWATCH })
  const unit = hasValueLabels(chart, width < NARROW) ? '' : chart.unit
  const titleHeight = heading.height + 6
  const head = titleHeight + legend.height + (unit ? SMALL * LINE : 0) + MARGIN / 2
  sheet.width = (width + 2 * MARGIN) * scale
  sheet.height = (height + head + 2 * MARGIN) * scale
  context.scale(scale, scale)
  context.fillStyle = inkColour('paper')
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.translate(MARGIN, MARGIN)
  context.textBaseline = 'top'
  write(context, heading.places, TITLE)
  context.translate(0, titleHeight)
  legend.places.forEach(({ x, y }, index) => {
    swatch(context, chart, index, x, y)
  })
  write(context, legend.places, SMALL, SWATCH)
  context.translate(0, legend.height)
  write(context, [{ text: unit, x: 0, y: 0 }], SMALL)
  context.translate(0, head - titleHeight - legend.height)
  context.drawImage(drawing, 0, 0, width, height)
  return sheet
}

interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Sets pieces of text beside each other, and on the next line where there is no room left. */
function flow(
  context: CanvasRenderingContext2D,
  texts: readonly string[],
  { width, gap, size, before = 0 }: { width: number; gap: number; size: number; before?: number },
): { places: Placed[]; height: number } {
  context.font = chartFont(size, 600)
  let [x, y] = [0, 0]
  const places = texts.map((text) => {
    const taken = before + context.measureText(text).width
    if (x > 0 && x + taken > width) [x, y] = [0, y + size * LINE]
    const place = { text, x, y }
    x += taken + gap
    return place
  })
  return { places, height: places.length > 0 ? y + size * LINE : 0 }
}

function write(context: CanvasRenderingContext2D, places: readonly Placed[], size: number, shift = 0): void {
  context.fillStyle = inkColour(size === TITLE ? 'ink' : 'ink-muted')
  context.font = chartFont(size, size === TITLE ? 600 : 500)
  for (const { text, x, y } of places) context.fillText(text, x + shift, y)
}

function swatch(
  context: CanvasRenderingContext2D,
  chart: ChartModel,
  index: number,
  x: number,
  y: number,
): void {
  const series = chart.series[index]
  if (!series) return
  const line = chart.kind === 'line'
  context.fillStyle = line ? inkColour(series.colour) : barPaint(series.colour, index, chart.series.length)
  context.fillRect(x, y + (line ? SMALL / 2 - 1 : 1), line ? SWATCH - 6 : SMALL - 2, line ? 2.5 : SMALL - 2)
}

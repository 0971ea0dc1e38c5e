import { barPaint } from '../chart-paint.ts'
import { inkColour } from '../ink.ts'
import { chartFont } from '../text-width.ts'
import { type FigureToTake, type SheetLayout, SMALL, SWATCH } from './figure-sheet.ts'

/** The part of a pen that a sheet is written with. */
export type SheetPen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textBaseline' | 'fillRect' | 'fillText'
>

/** Paper, title, legend, unit and source: all but the drawing. */
export function writeSheet(pen: SheetPen, { chart }: FigureToTake, layout: SheetLayout): void {
  pen.fillStyle = inkColour('paper')
  pen.fillRect(0, 0, layout.width, layout.height)
  for (const { series, x, y } of layout.swatches) {
    const shown = chart.series[series]
    if (shown === undefined) continue
    const isLine = chart.kind === 'line'
    pen.fillStyle = isLine ? inkColour(shown.colour) : barPaint(shown.colour, series, chart.series.length)
    const thick = isLine ? 2.5 : SMALL - 2
    pen.fillRect(x, y + (isLine ? SMALL / 2 - 1 : 1), isLine ? SWATCH - 6 : SMALL - 2, thick)
  }
  pen.textBaseline = 'top'
  for (const { text, x, y, size, ink } of layout.texts) {
    pen.fillStyle = inkColour(ink)
    pen.font = chartFont(size, ink === 'ink' ? 600 : 500)
    pen.fillText(text, x, y)
  }
}

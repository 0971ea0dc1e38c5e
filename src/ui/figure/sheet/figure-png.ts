import { onPaper } from '../ink.ts'
import { drawChart } from './draw-chart.ts'
import { figureSheet, type FigureToTake, TEXT } from './figure-sheet.ts'
import { writeSheet } from './write-sheet.ts'

/** Sharp enough for print at half the width of a page. */
const SHARPNESS = 2

/** The figure on paper as a PNG, whatever the theme on the screen; null where the browser cannot. */
export async function figurePng(figure: FigureToTake): Promise<Blob | null> {
  const sheet = onPaper(() => compose(figure))
  return new Promise((resolve) => {
    if (sheet) sheet.toBlob(resolve, 'image/png')
    else resolve(null)
  })
}

function compose(figure: FigureToTake): HTMLCanvasElement | null {
  const layout = figureSheet(figure)
  const { x, y, width, height } = layout.drawing
  const sheet = canvasOf(layout.width * SHARPNESS, layout.height * SHARPNESS)
  const context = sheet.getContext('2d')
  if (!context) return null
  context.scale(SHARPNESS, SHARPNESS)
  writeSheet(context, figure, layout)
  const surface = canvasOf(width, height)
  drawChart(
    surface,
    figure.chart,
    { formatValue: figure.formatValue, textSize: TEXT, sharpness: SHARPNESS },
    () => context.drawImage(surface, x, y, width, height),
  )
  return sheet
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

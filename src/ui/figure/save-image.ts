import { CHART_FONT, inkColour } from './ink.ts'

const MARGIN = 24

/** Puts title and drawing on one sheet, as a PNG. */
export async function figureImage(drawing: HTMLCanvasElement, title: string): Promise<Blob | null> {
  const scale = drawing.width / drawing.clientWidth
  const margin = MARGIN * scale
  const size = 18 * scale
  const sheet = document.createElement('canvas')
  const context = sheet.getContext('2d')
  if (!context) return null
  context.font = titleFont(size)
  const lines = linesWithin(context, title, drawing.width)
  const head = lines.length * size * 1.3 + margin / 2
  sheet.width = drawing.width + 2 * margin
  sheet.height = drawing.height + head + 2 * margin
  context.fillStyle = inkColour('paper')
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.fillStyle = inkColour('ink')
  context.font = titleFont(size)
  context.textBaseline = 'top'
  lines.forEach((line, index) => {
    context.fillText(line, margin, margin + index * size * 1.3)
  })
  context.drawImage(drawing, margin, margin + head)
  return new Promise((resolve) => {
    sheet.toBlob(resolve, 'image/png')
  })
}

function linesWithin(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function titleFont(size: number): string {
  return `600 ${size}px ${CHART_FONT}`
}

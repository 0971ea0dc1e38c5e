import { CHART_FONT } from './ink.ts'

/** Kept, as a slider asks for widths with every step. */
let pen: CanvasRenderingContext2D | null = null

/** The width in pixels of the widest of some texts, as a chart writes them. */
export function widestText(texts: readonly string[], textSize: number): number {
  const font = chartFont(textSize, 600)
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, font))))
}

/** @param font as a canvas names it */
export function textWidth(text: string, font: string): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return 0
  if (pen.font !== font) pen.font = font
  return pen.measureText(text).width
}

export function chartFont(textSize: number, weight: 500 | 600): string {
  return `${weight} ${textSize}px ${CHART_FONT}`
}

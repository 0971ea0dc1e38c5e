import type { ColourToken } from '../colour-token.ts'
import { inkColour } from './ink.ts'

const TILE = 8

/** Every second series is hatched, so that neighbours stay apart in black and white. */
export function barPaint(
  token: ColourToken,
  seriesIndex: number,
  seriesCount: number,
): string | CanvasPattern {
  const colour = inkColour(token)
  return seriesCount > 1 && seriesIndex % 2 === 1 ? (hatched(colour) ?? colour) : colour
}

function hatched(colour: string): CanvasPattern | null {
  const tile = document.createElement('canvas')
  tile.width = TILE
  tile.height = TILE
  const context = tile.getContext('2d')
  if (!context) return null
  context.fillStyle = colour
  context.fillRect(0, 0, TILE, TILE)
  context.strokeStyle = inkColour('surface')
  context.globalAlpha = 0.4
  context.lineWidth = 1.5
  context.beginPath()
  for (const shift of [-TILE, 0, TILE]) {
    context.moveTo(shift, TILE)
    context.lineTo(shift + TILE, 0)
  }
  context.stroke()
  return context.createPattern(tile, 'repeat')
}

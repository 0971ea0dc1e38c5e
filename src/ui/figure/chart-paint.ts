import type { ColourToken } from '../colour-token.ts'
import { inkColour } from './ink.ts'

/** The side of the square that a hatch repeats, in pixels. */
export const TILE = 8

export interface Hatch {
  readonly colour: string
  readonly line: string
}

/** A pattern cannot be asked what it looks like. */
const hatches = new WeakMap<object, Hatch>()

/** What a paint of barPaint is made of; null for what it did not make. */
export function hatchOf(paint: object): Hatch | null {
  return hatches.get(paint) ?? null
}

/** Every second series is hatched, so that neighbours stay apart in black and white. */
export function barPaint(
  token: ColourToken,
  seriesIndex: number,
  seriesCount: number,
): string | CanvasPattern {
  const colour = inkColour(token)
  const isHatched = seriesCount > 1 && seriesIndex % 2 === 1
  return isHatched ? (hatched({ colour, line: inkColour('surface') }) ?? colour) : colour
}

function hatched(hatch: Hatch): CanvasPattern | null {
  const tile = document.createElement('canvas')
  tile.width = TILE
  tile.height = TILE
  const context = tile.getContext('2d')
  if (!context) return null
  context.fillStyle = hatch.colour
  context.fillRect(0, 0, TILE, TILE)
  context.strokeStyle = hatch.line
  context.globalAlpha = 0.4
  context.lineWidth = 1.5
  context.beginPath()
  for (const shift of [-TILE, 0, TILE]) {
    context.moveTo(shift, TILE)
    context.lineTo(shift + TILE, 0)
  }
  context.stroke()
  const pattern = context.createPattern(tile, 'repeat')
  if (pattern) hatches.set(pattern, hatch)
  return pattern
}

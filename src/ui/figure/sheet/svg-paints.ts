import { type Hatch, hatchOf, TILE } from '../chart-paint.ts'
import { type SvgNode, svgNode } from './svg-node.ts'

type Paint = CanvasRenderingContext2D['fillStyle']

/** Colours of a canvas as a vector drawing writes them; a hatch is defined once and referred to. */
export class SvgPaints {
  private readonly hatches = new Map<string, SvgNode>()

  get definitions(): readonly SvgNode[] {
    return [...this.hatches.values()]
  }

  write(paint: Paint): string {
    if (typeof paint === 'string') return paint === 'transparent' ? 'none' : paint
    const hatch = hatchOf(paint)
    if (hatch === null) throw new TypeError('A vector drawing has colours and hatches only')
    const id = `hatch-${hatch.colour.replace(/[^a-z0-9]+/gi, '-')}`
    if (!this.hatches.has(id)) this.hatches.set(id, pattern(id, hatch))
    return `url(#${id})`
  }
}

function pattern(id: string, { colour, line }: Hatch): SvgNode {
  const size = { width: TILE, height: TILE }
  const d = [-TILE, 0, TILE].map((shift) => `M${String(shift)} ${String(TILE)}L${String(shift + TILE)} 0`)
  return svgNode('pattern', { id, patternUnits: 'userSpaceOnUse', ...size }, [
    svgNode('rect', { ...size, fill: colour }),
    svgNode('path', { d: d.join(''), fill: 'none', stroke: line, 'stroke-width': 1.5, opacity: 0.4 }),
  ])
}

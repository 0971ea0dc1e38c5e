import type { SvgNode } from './svg-node.ts'
import { SvgPaints } from './svg-paints.ts'

type Canvas = CanvasRenderingContext2D

/** Where the letters stand above the line that text is written on, as a part of their size. */
const ABOVE: Readonly<Record<string, number>> = { top: 0.89, hanging: 0.78, middle: 0.36, bottom: -0.24 }
const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' }

/** How the next piece is drawn, by the names that a canvas gives it, and where. */
export class SvgStyle {
  fillStyle: Canvas['fillStyle'] = '#000'
  strokeStyle: Canvas['strokeStyle'] = '#000'
  lineWidth = 1
  lineCap: Canvas['lineCap'] = 'butt'
  lineJoin: Canvas['lineJoin'] = 'miter'
  lineDashOffset = 0
  globalAlpha = 1
  font = '10px sans-serif'
  textAlign: Canvas['textAlign'] = 'start'
  textBaseline: Canvas['textBaseline'] = 'alphabetic'
  protected dashes: readonly number[] = []
  protected x = 0
  protected y = 0
  private readonly paints = new SvgPaints()
  private readonly before: object[] = []

  /** What the drawing refers to. */
  get definitions(): readonly SvgNode[] {
    return this.paints.definitions
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha } = this
    const { font, textAlign, textBaseline, dashes, x, y } = this
    const lines = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha }
    this.before.push({ ...lines, font, textAlign, textBaseline, dashes, x, y })
  }

  restore(): void {
    Object.assign(this, this.before.pop())
  }

  setLineDash(dashes: readonly number[]): void {
    this.dashes = dashes
  }

  translate(x: number, y: number): void {
    this.x += x
    this.y += y
  }

  /** Charts of ours never turn a name, and say so each time. */
  rotate(angle: number): void {
    if (angle !== 0) throw new RangeError('A vector drawing turns nothing')
  }

  resetTransform(): void {
    this.x = 0
    this.y = 0
  }

  /** Only ever to begin anew: vectors need no scale. */
  setTransform(): void {
    this.resetTransform()
  }

  protected inside() {
    return { fill: this.paints.write(this.fillStyle) }
  }

  protected outline() {
    const dashed = this.dashes.length === 0 ? {} : { 'stroke-dasharray': this.dashes.join(' ') }
    const joined = this.lineJoin === 'miter' ? {} : { 'stroke-linejoin': this.lineJoin }
    const stroke = this.paints.write(this.strokeStyle)
    return { fill: 'none', stroke, 'stroke-width': this.lineWidth, ...dashed, ...joined }
  }

  protected lettering(x: number, y: number) {
    const [, weight = '400', size = '10'] = /(?:(\d{3}|bold)\s+)?([\d.]+)px/.exec(this.font) ?? []
    const down = (ABOVE[this.textBaseline] ?? 0) * Number(size)
    return {
      x: x + this.x,
      y: y + this.y + down,
      'font-size': Number(size),
      'font-weight': weight,
      'text-anchor': ANCHORS[this.textAlign] ?? 'start',
    }
  }
}

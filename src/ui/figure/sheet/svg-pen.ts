import { pathText, type Step } from './path-text.ts'
import { type SvgNode, svgNode } from './svg-node.ts'
import { type Paint, SvgPaints } from './svg-paints.ts'

/** How the next piece is drawn, by the names that a canvas gives it. */
const FRESH = {
  fillStyle: '#000' as Paint,
  strokeStyle: '#000' as Paint,
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dashes: [] as readonly number[],
  x: 0,
  y: 0,
}

/** Where the letters stand above the line that text is written on, as a part of their size. */
const ABOVE: Readonly<Record<string, number>> = { top: 0.89, hanging: 0.78, middle: 0.36, bottom: -0.24 }
const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' }

/**
 * The part of a canvas's pen that charts are drawn with, writing down a vector drawing. What is not here is not used by them, and fails
 * when it is. Nothing is clipped: charts draw inside their own area.
 */
export class SvgPen {
  readonly nodes: SvgNode[] = []
  private readonly paints = new SvgPaints()
  private readonly before: (typeof FRESH)[] = []
  private readonly measure: (text: string, font: string) => number
  private steps: Step[] = []

  fillStyle = FRESH.fillStyle
  strokeStyle = FRESH.strokeStyle
  lineWidth = FRESH.lineWidth
  lineCap = FRESH.lineCap
  lineJoin = FRESH.lineJoin
  lineDashOffset = FRESH.lineDashOffset
  globalAlpha = FRESH.globalAlpha
  font = FRESH.font
  textAlign = FRESH.textAlign
  textBaseline = FRESH.textBaseline
  dashes = FRESH.dashes
  x = FRESH.x
  y = FRESH.y

  /** @param measure the width in pixels of a text in a font */
  constructor(measure: (text: string, font: string) => number) {
    this.measure = measure
  }

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

  translate(x: number, y: number): void {
    this.x += x
    this.y += y
  }

  resetTransform(): void {
    this.x = 0
    this.y = 0
  }

  /** Only ever to begin anew: vectors need no scale. */
  setTransform(): void {
    this.resetTransform()
  }

  clearRect(): void {
    this.nodes.length = 0
  }

  clip(): void {
    this.steps = []
  }

  setLineDash(dashes: readonly number[]): void {
    this.dashes = dashes
  }

  beginPath(): void {
    this.steps = []
  }

  moveTo(x: number, y: number): void {
    this.add('M', x, y)
  }

  lineTo(x: number, y: number): void {
    this.add('L', x, y)
  }

  quadraticCurveTo(...[cx, cy, x, y]: [number, number, number, number]): void {
    this.add('Q', cx, cy, x, y)
  }

  bezierCurveTo(...points: [number, number, number, number, number, number]): void {
    this.add('C', ...points)
  }

  closePath(): void {
    this.add('Z')
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.add('M', x, y)
    this.add('L', x + width, y)
    this.add('L', x + width, y + height)
    this.add('L', x, y + height)
    this.add('Z')
  }

  /** In two halves, as one command cannot come back to where it began. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
    this.add(this.steps.length === 0 ? 'M' : 'L', ...at(from))
    for (const angle of [(from + to) / 2, to])
      this.steps.push({
        command: `A${String(radius)} ${String(radius)} 0 0 1 `,
        points: this.placed(at(angle)),
      })
  }

  fill(): void {
    this.write('path', { d: pathText(this.steps), ...this.inside() })
  }

  stroke(): void {
    this.write('path', { d: pathText(this.steps), ...this.outline() })
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.write('rect', { x: x + this.x, y: y + this.y, width, height, ...this.inside() })
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.write('rect', { x: x + this.x, y: y + this.y, width, height, ...this.outline() })
  }

  fillText(text: string, x: number, y: number): void {
    this.write('text', { ...this.lettering(x, y), ...this.inside() }, [text])
  }

  /** A rim below letters that are written after it: no text of its own. */
  strokeText(text: string, x: number, y: number): void {
    this.write('text', { ...this.lettering(x, y), ...this.outline(), 'aria-hidden': 'true' }, [text])
  }

  measureText(text: string): { width: number } {
    return { width: this.measure(text, this.font) }
  }

  private add(command: string, ...points: number[]): void {
    this.steps.push({ command, points: this.placed(points) })
  }

  private placed(points: readonly number[]): readonly number[] {
    return points.map((value, n) => value + (n % 2 === 0 ? this.x : this.y))
  }

  private write(tag: string, attributes: SvgNode['attributes'], children: readonly string[] = []): void {
    const faint = this.globalAlpha < 1 ? { opacity: this.globalAlpha } : {}
    this.nodes.push(svgNode(tag, { ...attributes, ...faint }, children))
  }

  private inside() {
    return { fill: this.paints.write(this.fillStyle) }
  }

  private outline() {
    const dashed = this.dashes.length === 0 ? {} : { 'stroke-dasharray': this.dashes.join(' ') }
    const joined = this.lineJoin === 'miter' ? {} : { 'stroke-linejoin': this.lineJoin }
    const stroke = this.paints.write(this.strokeStyle)
    return { fill: 'none', stroke, 'stroke-width': this.lineWidth, ...dashed, ...joined }
  }

  private lettering(x: number, y: number) {
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

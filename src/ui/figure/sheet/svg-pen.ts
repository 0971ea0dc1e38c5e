import { type SvgNode, svgNode } from './svg-node.ts'
import { SvgPath } from './svg-path.ts'
import { SvgStyle } from './svg-style.ts'

/**
 * The part of a canvas's pen that charts are drawn with, writing down a vector drawing. What is not here is not used by them, and fails
 * when it is. Nothing is clipped: charts draw inside their own area.
 */
export class SvgPen extends SvgStyle {
  readonly nodes: SvgNode[] = []
  private readonly path = new SvgPath()
  private readonly measure: (text: string, font: string) => number

  /** @param measure the width in pixels of a text in a font */
  constructor(measure: (text: string, font: string) => number) {
    super()
    this.measure = measure
  }

  clearRect(): void {
    this.nodes.length = 0
  }

  clip(): void {
    this.path.begin()
  }

  beginPath(): void {
    this.path.begin()
  }

  moveTo(x: number, y: number): void {
    this.path.add('M', x + this.x, y + this.y)
  }

  lineTo(x: number, y: number): void {
    this.path.add('L', x + this.x, y + this.y)
  }

  closePath(): void {
    this.path.add('Z')
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.rect(x + this.x, y + this.y, width, height)
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    this.path.arc(x + this.x, y + this.y, radius, from, to)
  }

  fill(): void {
    this.write('path', { d: String(this.path), ...this.inside() })
  }

  stroke(): void {
    this.write('path', { d: String(this.path), ...this.outline() })
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.write('rect', { x: x + this.x, y: y + this.y, width, height, ...this.inside() })
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

  private write(tag: string, attributes: SvgNode['attributes'], children: readonly string[] = []): void {
    const faint = this.globalAlpha < 1 ? { opacity: this.globalAlpha } : {}
    this.nodes.push(svgNode(tag, { ...attributes, ...faint }, children))
  }
}

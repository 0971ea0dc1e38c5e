/** A path by the commands of a canvas, as the text that a vector drawing writes. */
export class SvgPath {
  private text = ''

  begin(): void {
    this.text = ''
  }

  /** @param points x and y by turns */
  add(command: string, ...points: readonly number[]): void {
    this.text += command + points.map(short).join(' ')
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.add('M', x, y)
    this.add('L', x + width, y)
    this.add('L', x + width, y + height)
    this.add('L', x, y + height)
    this.add('Z')
  }

  /** Clockwise, in two halves: one command cannot come back to where it began. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const
    this.add(this.text === '' ? 'M' : 'L', ...at(from))
    for (const angle of [(from + to) / 2, to]) this.add('A', radius, radius, 0, 0, 1, ...at(angle))
  }

  toString(): string {
    return this.text
  }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

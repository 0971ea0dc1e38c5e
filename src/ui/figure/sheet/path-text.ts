/** A command of a path with the points that it goes by. */
export interface Step {
  readonly command: string
  readonly points: readonly number[]
}

export function pathText(steps: readonly Step[]): string {
  return steps.map(({ command, points }) => command + points.map(short).join(' ')).join('')
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

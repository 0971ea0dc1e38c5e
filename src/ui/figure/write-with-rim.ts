import { inkColour } from './ink.ts'

/** With a rim of paper, because a line may run behind it. */
export function writeWithRim(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  ctx.save()
  ctx.setLineDash([])
  ctx.strokeStyle = inkColour('paper')
  ctx.lineWidth = 4
  ctx.lineJoin = 'round'
  ctx.strokeText(text, x, y)
  ctx.fillText(text, x, y)
  ctx.restore()
}

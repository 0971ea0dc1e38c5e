import type { Chart } from 'chart.js'

/**
 * A drawing without what moves over it, to be put down again with each step: writing all the words of a chart anew takes ten times as
 * long as putting down its picture.
 */
export class Backdrop {
  private picture: HTMLCanvasElement | null = null

  /** For when the chart itself changes. */
  forget(): void {
    this.picture = null
  }

  /** Puts the picture down. @param drawBare draws the chart without what moves */
  putDown({ canvas, ctx }: Chart, drawBare: () => void): void {
    const { width, height } = canvas
    if (this.picture?.width !== width || this.picture.height !== height)
      this.picture = taken(canvas, drawBare)
    ctx.save()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.clearRect(0, 0, width, height)
    ctx.drawImage(this.picture, 0, 0)
    ctx.restore()
  }
}

function taken(canvas: HTMLCanvasElement, drawBare: () => void): HTMLCanvasElement {
  drawBare()
  const picture = document.createElement('canvas')
  picture.width = canvas.width
  picture.height = canvas.height
  picture.getContext('2d')?.drawImage(canvas, 0, 0)
  return picture
}

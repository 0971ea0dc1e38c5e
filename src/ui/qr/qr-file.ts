import { offerFile } from '../offer-file.ts'
import type { QrModules } from './qr-modules.ts'

/** Dots of a picture per square: sharp in print at the size of a hand. */
const SCALE = 10

function qrSvg({ size, path }: QrModules): string {
  const side = String(size)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${String(size * SCALE)}" height="${String(size * SCALE)}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`,
    `<path fill="#000" d="${path}"/>`,
    '</svg>',
  ].join('')
}

export function saveQrSvg(code: QrModules, name: string): void {
  offerFile(new Blob([qrSvg(code)], { type: 'image/svg+xml' }), `${name}.svg`)
}

export function saveQrPng({ size, path }: QrModules, name: string): void {
  const canvas = document.createElement('canvas')
  canvas.width = size * SCALE
  canvas.height = size * SCALE
  const context = canvas.getContext('2d')
  if (context === null) return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(SCALE, SCALE)
  context.fillStyle = '#000'
  context.fill(new Path2D(path))
  canvas.toBlob((picture) => {
    if (picture !== null) offerFile(picture, `${name}.png`)
  }, 'image/png')
}

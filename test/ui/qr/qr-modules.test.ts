import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { LONGEST_QR } from '../../../src/ui/qr/longest-qr.ts'
import { qrModules, type QrModules } from '../../../src/ui/qr/qr-modules.ts'

const DOTS = 3

/** As a printer fills the path: black where it runs, white elsewhere. */
function drawn({ size, path }: QrModules) {
  const side = size * DOTS
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const [left, top, width] = [Number(x) * DOTS, Number(y) * DOTS, Number(length) * DOTS]
    for (let row = top; row < top + DOTS; row++)
      for (let column = left; column < left + width; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  }
  return { pixels, side }
}

function addressOf(length: number): string {
  const head = 'https://voorbeeld.nl/baatwijzer/#/link/'
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return (
    head + Array.from({ length: length - head.length }, (_, n) => letters[(n * 37 + (n >> 3)) % 64]).join('')
  )
}

test.each([60, 300, 700, LONGEST_QR])('an address of %i characters is read back from its code', (length) => {
  const address = addressOf(length)
  const code = qrModules(address)
  const { pixels, side } = drawn(code ?? expect.fail('there is no code'))
  expect(jsQR(pixels, side, side)?.data).toBe(address)
})

test('there is a quiet zone of four squares around it', () => {
  const { size, path } = qrModules(addressOf(100)) ?? expect.fail('there is no code')
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number))
  expect(Math.min(...runs.map(([x = 0]) => x))).toBe(4)
  expect(Math.min(...runs.map(([, y = 0]) => y))).toBe(4)
  expect(Math.max(...runs.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4)
  expect(Math.max(...runs.map(([, y = 0]) => y + 1))).toBe(size - 4)
})

test('an address that is too long has none', () => {
  expect(qrModules(addressOf(LONGEST_QR + 1))).toBeNull()
  expect(qrModules('é'.repeat(LONGEST_QR / 2 + 1))).toBeNull()
})

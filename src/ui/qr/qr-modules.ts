import { encode } from 'uqr'
import { LONGEST_QR } from './longest-qr.ts'

/** A QR code as squares: black ones as the path of a drawing, one unit each, with the quiet zone of four squares that scanners need. */
export interface QrModules {
  readonly size: number
  readonly path: string
}

const QUIET_ZONE = 4

/** @returns null for a text that is too long to be scanned */
export function qrModules(text: string): QrModules | null {
  if (new TextEncoder().encode(text).length > LONGEST_QR) return null
  const { data, size } = encode(text, { ecc: 'L', border: QUIET_ZONE })
  return { size, path: data.map((row, y) => rowPath(row, y)).join('') }
}

function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isBlack, x) => (isBlack && row[x - 1] !== true ? [x] : []))
  return starts.map((x) => runPath(x, y, lengthOfRun(row, x))).join('')
}

function lengthOfRun(row: readonly boolean[], from: number): number {
  const end = row.indexOf(false, from)
  return (end < 0 ? row.length : end) - from
}

function runPath(x: number, y: number, length: number): string {
  return `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`
}

import type { EndRecord } from './end-record.ts'
import type { Entry } from './entry.ts'
import { entryName } from './entry-name.ts'

const HEADER = 0x02014b50
const LENGTH = 46

/** The list of contents; null where it is not made of exactly the entries that it should have. */
export function centralDirectory(view: DataView, end: EndRecord): readonly Entry[] | null {
  const entries: Entry[] = []
  let at = end.directoryAt
  for (let n = 0; n < end.entries; n++) {
    const length = headerLength(view, at, end.directoryEnd)
    const entry = length === null ? null : entryAt(view, at)
    if (length === null || entry === null) return null
    entries.push(entry)
    at += length
  }
  return at === end.directoryEnd ? entries : null
}

function headerLength(view: DataView, at: number, end: number): number | null {
  if (at + LENGTH > end || view.getUint32(at, true) !== HEADER) return null
  const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
  const length = LENGTH + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  return at + length > end ? null : length
}

function entryAt(view: DataView, at: number): Entry | null {
  const short = (offset: number) => view.getUint16(at + offset, true)
  const long = (offset: number) => view.getUint32(at + offset, true)
  const name = entryName(new Uint8Array(view.buffer, view.byteOffset + at + LENGTH, short(28)))
  if (name === null) return null
  return {
    name,
    flags: short(8),
    method: short(10),
    crc: long(16),
    packed: long(20),
    size: long(24),
    disk: short(34),
    localAt: long(42),
  }
}

import { type Entry, hasSizesAfter } from './entry.ts'
import { entryName } from './entry-name.ts'

const HEADER = 0x04034b50
const LENGTH = 30

/** Where the packed bytes of an entry stand. */
export interface LocalData {
  readonly entry: Entry
  readonly from: number
  readonly to: number
}

/**
 * Finds the bytes of an entry by the header in front of them, which must say the same as the list of contents: two programs
 * would otherwise read two files in one archive.
 */
export function localData(view: DataView, entry: Entry, end: number): LocalData | null {
  const at = entry.localAt
  if (at + LENGTH > end || view.getUint32(at, true) !== HEADER) return null
  const nameLength = view.getUint16(at + 26, true)
  const from = at + LENGTH + nameLength + view.getUint16(at + 28, true)
  const to = from + entry.packed
  if (to > end || !saysTheSame(view, entry)) return null
  const name = entryName(new Uint8Array(view.buffer, view.byteOffset + at + LENGTH, nameLength))
  return name === entry.name ? { entry, from, to } : null
}

function saysTheSame(view: DataView, entry: Entry): boolean {
  const at = entry.localAt
  if (view.getUint16(at + 6, true) !== entry.flags || view.getUint16(at + 8, true) !== entry.method)
    return false
  if (hasSizesAfter(entry)) return true
  const [crc, packed, size] = [14, 18, 22].map((offset) => view.getUint32(at + offset, true))
  return crc === entry.crc && packed === entry.packed && size === entry.size
}

/** The first entry that begins before the one in front of it has ended. */
export function overlapping(places: readonly LocalData[]): Entry | undefined {
  const inOrder = places.toSorted((a, b) => a.entry.localAt - b.entry.localAt)
  return inOrder.find(({ entry }, n) => entry.localAt < (inOrder[n - 1]?.to ?? 0))?.entry
}

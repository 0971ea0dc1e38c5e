import type { ArchiveReason } from './archive-reason.ts'

const END = 0x06054b50
const END_OF_ZIP64 = 0x07064b50
const LENGTH = 22
const LONGEST_COMMENT = 0xffff

/** Where the list of contents stands, and how many entries it has. */
export interface EndRecord {
  readonly entries: number
  readonly directoryAt: number
  readonly directoryEnd: number
}

/** Reads the last record of an archive. Only what ends exactly at the end of the file counts as one. */
export function endRecord(view: DataView): EndRecord | ArchiveReason {
  const at = endRecordAt(view)
  if (at === null) return { code: 'archive-cut-off' }
  const short = (offset: number) => view.getUint16(at + offset, true)
  const long = (offset: number) => view.getUint32(at + offset, true)
  if (isZip64(view, at)) return { code: 'archive-unsupported', feature: 'zip64' }
  if (short(4) !== 0 || short(6) !== 0 || short(8) !== short(10))
    return { code: 'archive-unsupported', feature: 'several-parts' }
  if (long(16) + long(12) !== at) return { code: 'archive-contradicts' }
  return { entries: short(10), directoryAt: long(16), directoryEnd: at }
}

function endRecordAt(view: DataView): number | null {
  const last = view.byteLength - LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at
  return null
}

function isZip64(view: DataView, at: number): boolean {
  if (at >= 20 && view.getUint32(at - 20, true) === END_OF_ZIP64) return true
  return (
    view.getUint16(at + 10, true) === 0xffff ||
    view.getUint32(at + 12, true) === 0xffffffff ||
    view.getUint32(at + 16, true) === 0xffffffff
  )
}

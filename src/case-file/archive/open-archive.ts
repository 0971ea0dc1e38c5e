import { shortened } from '../found.ts'
import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import { unpack } from '../unpack.ts'
import { type ArchiveLimits } from './archive-limits.ts'
import type { ArchiveReason } from './archive-reason.ts'
import { centralDirectory } from './central-directory.ts'
import { crc32 } from './crc32.ts'
import { endRecord } from './end-record.ts'
import { STORED } from './entry.ts'
import { isFolder } from './entry-name.ts'
import { entryRefusal } from './entry-refusal.ts'
import { type LocalData, localData, overlapping } from './local-data.ts'

export interface Archive {
  /** In the order of the archive, without folders. */
  readonly names: readonly string[]
  /** The bytes of an entry, which have been counted and fit their checksum. */
  readonly read: (name: string) => Promise<Outcome<Uint8Array>>
}

/** Whether a file begins as an archive does. */
function looksLikeArchive(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1
  )
}

/**
 * Reads the list of contents of a ZIP archive, and refuses the archive before anything is unpacked where the list goes
 * beyond the limits, contradicts itself, or would be read in two ways.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Outcome<Archive> {
  if (bytes.length > limits.bytes)
    return refused({ code: 'archive-too-large', bytes: bytes.length, limit: limits.bytes })
  if (!looksLikeArchive(bytes)) return refused({ code: 'not-an-archive' })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if ('code' in end) return refused(end)
  if (end.entries > limits.entries)
    return refused({ code: 'too-many-entries', count: end.entries, limit: limits.entries })
  const entries = centralDirectory(view, end)
  if (entries === null) return refused({ code: 'archive-contradicts' })
  const refusal = entryRefusal(entries, limits)
  if (refusal !== null) return refusedFor(refusal)
  const places: LocalData[] = []
  for (const entry of entries) {
    const place = localData(view, entry, end.directoryAt)
    if (place === null) return refused({ code: 'archive-contradicts' }, entry.name)
    places.push(place)
  }
  const overlap = overlapping(places)
  return overlap
    ? refused({ code: 'entries-overlap' }, overlap.name)
    : { ok: true, value: archive(bytes, places) }
}

function archive(bytes: Uint8Array, places: readonly LocalData[]): Archive {
  const files = new Map(
    places.filter(({ entry }) => !isFolder(entry.name)).map((place) => [place.entry.name, place]),
  )
  return {
    names: [...files.keys()],
    read: async (name) => {
      const place = files.get(name)
      return place === undefined ? refused({ code: 'entry-missing' }, name) : readEntry(bytes, place)
    },
  }
}

async function readEntry(bytes: Uint8Array, { entry, from, to }: LocalData): Promise<Outcome<Uint8Array>> {
  const packed = bytes.subarray(from, to)
  const unpacked =
    entry.method === STORED ? { bytes: packed } : await unpack(packed, 'deflate-raw', entry.size)
  if (unpacked === null) return refused({ code: 'entry-damaged' }, entry.name)
  const counted = 'bytes' in unpacked ? unpacked.bytes.length : unpacked.counted
  if ('counted' in unpacked || counted !== entry.size)
    return refused({ code: 'entry-size', declared: entry.size, counted }, entry.name)
  if (crc32(unpacked.bytes) !== entry.crc) return refused({ code: 'entry-damaged' }, entry.name)
  return { ok: true, value: unpacked.bytes }
}

function refused(reason: ArchiveReason, name = '') {
  return refusedFor(refusalOf(reason, shortened(name)))
}

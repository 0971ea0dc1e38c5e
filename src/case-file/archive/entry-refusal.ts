import { shortened } from '../found.ts'
import { refusalOf } from '../outcome.ts'
import type { Refusal } from '../refusal.ts'
import type { ArchiveLimits } from './archive-limits.ts'
import type { ArchiveFeature, ArchiveReason } from './archive-reason.ts'
import { DEFLATED, type Entry, STORED } from './entry.ts'
import { isFolder, isSafeName, nameKey } from './entry-name.ts'

/** Passwords, patches, masked headers: everything but the two levels, sizes after the data, and names in UTF-8. */
const PASSWORD = 0x2041
const KNOWN_FLAGS = 0x080e
const UNKNOWN_SIZE = 0xffffffff

/** The first entry that is refused for what the list of contents says of it. */
export function entryRefusal(entries: readonly Entry[], limits: ArchiveLimits): Refusal | null {
  const seen = new Set<string>()
  let bytes = 0
  for (const entry of entries) {
    bytes += entry.size
    const reason =
      reasonFor(entry, limits) ??
      tooLarge(entry.size, limits.entry) ??
      tooLarge(bytes, limits.unpacked) ??
      twice(entry, seen)
    if (reason !== null) return refusalOf(reason, shortened(entry.name))
  }
  return null
}

function reasonFor(entry: Entry, { ratio: limit, tightFrom }: ArchiveLimits): ArchiveReason | null {
  if (!isSafeName(entry.name)) return { code: 'entry-name' }
  const feature = unsupported(entry)
  if (feature !== null) return { code: 'archive-unsupported', feature }
  if (isFolder(entry.name) && entry.size > 0) return { code: 'archive-contradicts' }
  if (entry.method === STORED && entry.packed !== entry.size) return { code: 'archive-contradicts' }
  const ratio = Math.ceil(entry.size / Math.max(1, entry.packed))
  return entry.size > tightFrom && ratio > limit ? { code: 'packed-too-tight', ratio, limit } : null
}

function unsupported({ flags, method, disk, packed, size, localAt }: Entry): ArchiveFeature | null {
  if ([packed, size, localAt].includes(UNKNOWN_SIZE)) return 'zip64'
  if ((flags & PASSWORD) !== 0) return 'password'
  if (disk !== 0) return 'several-parts'
  return (method === STORED || method === DEFLATED) && (flags & ~KNOWN_FLAGS) === 0 ? null : 'method'
}

function tooLarge(bytes: number, limit: number): ArchiveReason | null {
  return bytes > limit ? { code: 'unpacked-too-large', bytes, limit } : null
}

function twice({ name }: Entry, seen: Set<string>): ArchiveReason | null {
  const key = nameKey(name)
  if (seen.has(key)) return { code: 'entry-twice' }
  seen.add(key)
  return null
}

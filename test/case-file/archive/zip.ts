import { crc32, deflateRawSync } from 'node:zlib'

/** What the two headers of an entry say. */
export interface Said {
  name: string
  flags: number
  method: number
  crc: number
  packed: number
  size: number
  disk: number
  localAt: number
}

export interface Part {
  readonly name: string
  readonly data: Uint8Array | string
  readonly method?: 0 | 8
  /** Packed bytes that are not made from the data. */
  readonly packed?: Uint8Array
  /** What both headers say in place of the truth, or one of them. */
  readonly said?: Partial<Said>
  readonly inList?: Partial<Said>
  readonly atEntry?: Partial<Said>
}

interface End {
  entries?: number
  entriesHere?: number
  disk?: number
  directoryAt?: number
  directoryBytes?: number
  comment?: string
}

/** Writes an archive, and any lie that is asked for. */
export function zip(parts: readonly Part[], end: End = {}): Buffer {
  const pieces: Buffer[] = []
  const list: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const packed = packedBytes(part)
    const truth = saidOf(part, packed, at)
    const local = Buffer.concat([localHeader({ ...truth, ...part.atEntry }), packed])
    pieces.push(local)
    list.push(listed({ ...truth, ...part.inList }))
    at += local.length
  }
  const directory = Buffer.concat(list)
  return Buffer.concat([...pieces, directory, endRecord(parts.length, at, directory.length, end)])
}

function packedBytes({ data, method = 8, packed }: Part): Buffer {
  if (packed) return Buffer.from(packed)
  return method === 0 ? Buffer.from(data) : deflateRawSync(data)
}

function saidOf({ name, data, method = 8, said }: Part, packed: Buffer, localAt: number): Said {
  const bytes = Buffer.from(data)
  const sizes = { crc: crc32(bytes), packed: packed.length, size: bytes.length }
  return { name, flags: 0x0800, method, ...sizes, disk: 0, localAt, ...said }
}

function localHeader({ name, flags, method, crc, packed, size }: Said): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(Buffer.byteLength(name), 26)
  return Buffer.concat([header, Buffer.from(name)])
}

function listed({ name, flags, method, crc, packed, size, disk, localAt }: Said): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(Buffer.byteLength(name), 28)
  header.writeUInt16LE(disk, 34)
  header.writeUInt32LE(localAt, 42)
  return Buffer.concat([header, Buffer.from(name)])
}

function endRecord(count: number, at: number, bytes: number, end: End): Buffer {
  const comment = Buffer.from(end.comment ?? '')
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(end.disk ?? 0, 4)
  record.writeUInt16LE((end.entriesHere ?? end.entries ?? count) & 0xffff, 8)
  record.writeUInt16LE((end.entries ?? count) & 0xffff, 10)
  record.writeUInt32LE(end.directoryBytes ?? bytes, 12)
  record.writeUInt32LE(end.directoryAt ?? at, 16)
  record.writeUInt16LE(comment.length, 20)
  return Buffer.concat([record, comment])
}

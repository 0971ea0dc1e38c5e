import { gunzip } from './gzip.ts'
import { LIMITS } from './limits.ts'
import { openCase } from './open-case.ts'
import type { Opened } from './opened.ts'
import { openZip } from './open-zip.ts'
import { refusedWhole } from './refused-whole.ts'

/** Opens the bytes of a file or of pasted text, whatever their name says they are: compressed, zipped, or text as it is. */
export async function openOutside(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  if (bytes.length > LIMITS.bytes)
    return refusedWhole({ code: 'too-large', bytes: bytes.length, limit: LIMITS.bytes })
  if (startsWith(bytes, GZIP)) return openCompressed(bytes)
  return startsWith(bytes, ZIP) ? openZip() : openCase(bytes)
}

const GZIP = [0x1f, 0x8b]
const ZIP = [0x50, 0x4b]

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, n) => bytes[n] === byte)
}

async function openCompressed(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const unpacked = await gunzip(bytes)
  return unpacked instanceof Uint8Array ? openCase(unpacked) : refusedWhole(unpacked)
}

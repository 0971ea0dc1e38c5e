import { gunzip } from './gzip.ts'
import { LIMITS } from './limits.ts'
import { openCase } from './open-case.ts'
import type { Opened } from './opened.ts'
import { openZip } from './open-zip.ts'
import { refusedWhole } from './refused-whole.ts'

/** Opens the bytes of a file or of pasted text, whatever their name says they are: compressed, a workbook, or text as it is. */
export async function openOutside(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  if (bytes.length > LIMITS.bytes)
    return refusedWhole({ code: 'too-large', bytes: bytes.length, limit: LIMITS.bytes })
  if (startsWith(bytes, GZIP)) return openCompressed(bytes)
  if (startsWith(bytes, OLD_OFFICE)) return refusedWhole({ code: 'old-or-locked-workbook' })
  return startsWith(bytes, ZIP) ? openZip(bytes) : openCase(bytes)
}

const GZIP = [0x1f, 0x8b]
const ZIP = [0x50, 0x4b]
/** The container of Microsoft from before ZIP, which a workbook with a password still is. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0]

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, n) => bytes[n] === byte)
}

async function openCompressed(bytes: Uint8Array<ArrayBuffer>): Promise<Opened> {
  const unpacked = await gunzip(bytes)
  return unpacked instanceof Uint8Array ? openCase(unpacked) : refusedWhole(unpacked)
}

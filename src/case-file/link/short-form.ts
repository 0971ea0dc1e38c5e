import { deflateSync } from 'fflate'
import { crc32 } from '../archive/crc32.ts'
import { GZIP_HEADER, gunzip } from '../gzip.ts'
import { joinBytes } from '../join-bytes.ts'
import { LEFT_OUT } from '../link-form.ts'
import type { Reason } from '../refusal.ts'
import { DICTIONARY } from './dictionary.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A dictionary as a block of deflate that is stored as it is: whatever comes behind it may refer to it, in any unpacker. */
function stored(dictionary: Bytes): Bytes {
  const { length } = dictionary
  return joinBytes([Uint8Array.of(0, ...little16(length), ...little16(~length)), dictionary])
}

/** Packs text that looks like the dictionary. What comes out is gzip behind its header and that block. */
export function packShort(text: Bytes): Bytes {
  const packed = deflateSync(text, { level: 9, dictionary: DICTIONARY })
  const whole = joinBytes([DICTIONARY, text])
  return joinBytes([packed, Uint8Array.of(...little32(crc32(whole)), ...little32(whole.length))])
}

export async function unpackShort(packed: Uint8Array, dictionary: Bytes): Promise<Bytes | Reason> {
  const unpacked = await gunzip(joinBytes([LEFT_OUT.subarray(0, GZIP_HEADER), stored(dictionary), packed]))
  return 'code' in unpacked ? unpacked : unpacked.slice(dictionary.length)
}

function little16(value: number): readonly number[] {
  return [value & 0xff, (value >> 8) & 0xff]
}

function little32(value: number): readonly number[] {
  return [...little16(value), ...little16(value >>> 16)]
}

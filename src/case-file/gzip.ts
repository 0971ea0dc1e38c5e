import { inSlices } from './in-slices.ts'
import { LIMITS } from './limits.ts'
import type { Reason } from './refusal.ts'
import { unpack } from './unpack.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Of a header without a name, and of the checksum and the size at the end. */
export const GZIP_HEADER = 10
const TRAILER = 8

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = new Response(inSlices(bytes).pipeThrough(new CompressionStream('gzip')))
  return new Uint8Array(await packed.arrayBuffer())
}

/** What was compressed, or why it cannot be had. */
export async function gunzip(packed: Bytes): Promise<Bytes | Reason> {
  const unpacked = await unpack(packed, 'gzip', LIMITS.bytes)
  if (unpacked === null) return { code: 'broken-compression' }
  if ('counted' in unpacked) return { code: 'unpacks-too-large', limit: LIMITS.bytes }
  return unpacked.bytes.length === declaredSize(packed) ? unpacked.bytes : { code: 'broken-compression' }
}

/** By the last member: Node reads on into a second one, which a browser refuses. */
function declaredSize(packed: Bytes): number | null {
  if (packed.length < GZIP_HEADER + TRAILER) return null
  return new DataView(packed.buffer, packed.byteOffset).getUint32(packed.length - 4, true)
}

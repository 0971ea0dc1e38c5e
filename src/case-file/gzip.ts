import { joinBytes } from './join-bytes.ts'
import { LIMITS } from './limits.ts'
import type { Reason } from './refusal.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Of a header without a name, and of the checksum and the size at the end. */
export const GZIP_HEADER = 10
const TRAILER = 8

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = new Response(inSlices(bytes).pipeThrough(new CompressionStream('gzip')))
  return new Uint8Array(await packed.arrayBuffer())
}

/** What was compressed, or why it cannot be had. It is counted while it unpacks, as a few bytes can hold gigabytes. */
export async function gunzip(packed: Bytes): Promise<Bytes | Reason> {
  const unpacked = await read(inSlices(packed).pipeThrough(new DecompressionStream('gzip')))
  if (!(unpacked instanceof Uint8Array)) return unpacked
  return unpacked.length === declaredSize(packed) ? unpacked : { code: 'broken-compression' }
}

async function read(stream: ReadableStream<Bytes>): Promise<Bytes | Reason> {
  const reader = stream.getReader()
  const parts: Bytes[] = []
  let size = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length
      parts.push(part.value)
      if (size <= LIMITS.bytes) continue
      await reader.cancel()
      return { code: 'unpacks-too-large', limit: LIMITS.bytes }
    }
  } catch {
    return { code: 'broken-compression' }
  }
  return joinBytes(parts)
}

/** By the last member: Node reads on into a second one, which a browser refuses. */
function declaredSize(packed: Bytes): number | null {
  if (packed.length < GZIP_HEADER + TRAILER) return null
  return new DataView(packed.buffer, packed.byteOffset).getUint32(packed.length - 4, true)
}

const SLICE = 8_192

// A browser unpacks all of what it is given before it asks whether there is room: a slice of this size can give 8 MB.
function inSlices(bytes: Bytes): ReadableStream<Bytes> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) {
        controller.close()
        return
      }
      controller.enqueue(bytes.slice(at, at + SLICE))
      at += SLICE
    },
  })
}

/** Small, as a browser unpacks a whole piece before anyone can stop it: 8 kB become 8 MB at the very most. */
const PIECE = 8_192

export type Inflated = { readonly bytes: Uint8Array } | { readonly counted: number } | null

/**
 * Unpacks what should become `size` bytes, and counts them as they come.
 * @returns the bytes; or how many there were when it had become too many, or not enough; or null where they cannot be unpacked
 */
export async function inflate(packed: Uint8Array, size: number): Promise<Inflated> {
  const reader = piecesOf(packed).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    return await collected(reader, size)
  } catch {
    return null
  }
}

async function collected(reader: ReadableStreamDefaultReader<Uint8Array>, size: number): Promise<Inflated> {
  const bytes = new Uint8Array(size)
  let counted = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return counted === size ? { bytes } : { counted }
    if (counted + value.length > size) {
      await reader.cancel()
      return { counted: counted + value.length }
    }
    bytes.set(value, counted)
    counted += value.length
  }
}

function piecesOf(packed: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= packed.length) controller.close()
        else controller.enqueue(packed.slice(at, at + PIECE))
        at += PIECE
      },
    },
    { highWaterMark: 0 },
  )
}

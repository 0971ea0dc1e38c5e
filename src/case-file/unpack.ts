import { inSlices } from './in-slices.ts'
import { joinBytes } from './join-bytes.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** `counted`: where counting stopped, shortly after it had become too many. */
export type Unpacked = { readonly bytes: Bytes } | { readonly counted: number } | null

/**
 * Unpacks what may become `most` bytes, and counts them as they come, as a few bytes can hold gigabytes.
 * @returns null where they cannot be unpacked
 */
export async function unpack(packed: Uint8Array, form: CompressionFormat, most: number): Promise<Unpacked> {
  const reader = inSlices(packed).pipeThrough(new DecompressionStream(form)).getReader()
  const parts: Bytes[] = []
  let counted = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      counted += part.value.length
      parts.push(part.value)
      if (counted <= most) continue
      await reader.cancel()
      return { counted }
    }
  } catch {
    return null
  }
  return { bytes: joinBytes(parts) }
}

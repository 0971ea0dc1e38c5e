const SLICE = 8_192

// A browser unpacks all of what it is given before it asks whether there is room: a slice of this size can give 8 MB.
export function inSlices(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream(
    {
      pull: (controller) => {
        if (at >= bytes.length) controller.close()
        else controller.enqueue(bytes.slice(at, at + SLICE))
        at += SLICE
      },
    },
    { highWaterMark: 0 },
  )
}

/** One line of the list of contents. `localAt`: where the entry itself begins. */
export interface Entry {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly disk: number
  readonly localAt: number
}

export const STORED = 0
export const DEFLATED = 8

/** The sizes follow the data: the writer did not know them beforehand. */
export function hasSizesAfter({ flags }: Entry): boolean {
  return (flags & 0x8) !== 0
}

/** The first byte of a link says how the rest is packed: JSON in gzip, without the header of gzip. */
export const LINK_FORM = 1

/** What a link leaves out, so that all that it holds is covered by the checksum: deflate, no name, no time. */
export const LEFT_OUT = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)

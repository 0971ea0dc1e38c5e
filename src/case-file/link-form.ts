/** The first byte of a link says how the rest is packed: JSON in gzip, without the header of gzip. */
export const LINK_FORM = 1
/** The same, and without the dictionary that it begins with, which knows version 2 of the file. No such link is made any more. */
export const FIRST_SHORT_FORM = 2
/** One of the others, locked with a passphrase. */
export const LOCKED_FORM = 3
/** As the second, with a dictionary that knows version 3. */
export const SHORT_FORM = 4

/** What a link leaves out, so that all that it holds is covered by the checksum: deflate, no name, no time. */
export const LEFT_OUT = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff)

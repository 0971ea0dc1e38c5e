import type { Opened } from './opened.ts'
import { refusedWhole } from './refused-whole.ts'

/** A zip holds no case of ours: it is a folder that somebody zipped, or a sheet, which is made for reading. */
export function openZip(): Opened {
  return refusedWhole({ code: 'zip-file' })
}

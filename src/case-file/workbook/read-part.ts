import type { Archive } from '../archive/open-archive.ts'
import { nameKey } from '../archive/entry-name.ts'
import { shortened } from '../found.ts'
import { type Outcome, refusalOf, refusedFor } from '../outcome.ts'
import type { XmlPart } from './xml/read-xml.ts'

/** A part of a workbook as text. The names of parts do not tell capitals apart. */
export async function readPart(archive: Archive, name: string): Promise<Outcome<XmlPart>> {
  const entry = archive.names.find((known) => nameKey(known) === nameKey(name)) ?? name
  const read = await archive.read(entry)
  if (!read.ok) return read
  const text = fromUtf8(read.value)
  const reason = { code: 'not-xml', found: '', line: 1, column: 1 } as const
  return text === null
    ? refusedFor(refusalOf(reason, shortened(entry)))
    : { ok: true, value: { name: entry, text } }
}

function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

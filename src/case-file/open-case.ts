import { decode } from './decode.ts'
import { scanJson } from './json-text.ts'
import { migrate } from './migrations.ts'
import type { Opened } from './opened.ts'
import { readVersion } from './read-version.ts'
import { refusedWhole } from './refused-whole.ts'
import { refused, validate } from './validate.ts'
import { NEWEST_VERSION } from './version.ts'

/**
 * Opens the text of a case, as it stands in a row of the database and, once unpacked, in whatever comes from outside:
 * limits, JSON, version, migrations, schema, references. Nothing is repaired, and nothing is half opened.
 */
export function openCase(bytes: Uint8Array | string): Opened {
  const text = decode(bytes)
  if (typeof text !== 'string') return refusedWhole(text)
  const wrongText = scanJson(text)
  if (wrongText !== null) return refused(null, [wrongText])
  const root: unknown = JSON.parse(text)
  const envelope = readVersion(root)
  if ('reason' in envelope) return refused(root, [envelope])
  const { businessCase, names } = migrate(envelope.root['case'], envelope.version)
  const validated = validate({ ...envelope.root, version: NEWEST_VERSION, case: businessCase })
  return validated.ok ? { ...validated, migrations: names } : validated
}

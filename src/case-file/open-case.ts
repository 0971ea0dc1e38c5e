import type { BusinessCase } from '../domain/business-case.ts'
import { decode } from './decode.ts'
import { scanJson } from './json-text.ts'
import { migrate } from './migrations.ts'
import { readVersion } from './read-version.ts'
import type { Refusal } from './refusal.ts'
import { refused, validate } from './validate.ts'
import { NEWEST_VERSION } from './version.ts'

export type Opened =
  | { readonly ok: true; readonly case: BusinessCase; readonly migrations: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Opens what a file, a row of the database, a link or the clipboard holds: bytes, limits, JSON, version, migrations,
 * schema, references. Nothing is repaired, and nothing is half opened.
 */
export function openCase(bytes: Uint8Array | string): Opened {
  const text = decode(bytes)
  if (typeof text !== 'string') return refused(null, [{ place: [], reason: text }])
  const wrongText = scanJson(text)
  if (wrongText !== null) return refused(null, [wrongText])
  const root: unknown = JSON.parse(text)
  const envelope = readVersion(root)
  if ('reason' in envelope) return refused(root, [envelope])
  const { businessCase, names } = migrate(envelope.root['case'], envelope.version)
  const validated = validate({ ...envelope.root, version: NEWEST_VERSION, case: businessCase })
  return validated.ok ? { ...validated, migrations: names } : validated
}

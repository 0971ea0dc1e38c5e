import { found } from './found.ts'
import { type Finding, isObject } from './place.ts'
import { FORMAT, NEWEST_VERSION, VERSIONS } from './version.ts'

export interface Envelope {
  readonly root: Readonly<Record<string, unknown>>
  readonly version: number
}

/** Reads who wrote a file, and nothing more: what else stands in it depends on the version. */
export function readVersion(root: unknown): Envelope | Finding {
  if (!isObject(root) || Array.isArray(root)) return { place: [], reason: notOurs(root) }
  const { format, version } = root
  if (format !== FORMAT) return { place: ['format'], reason: notOurs(format) }
  if (isWhole(version) && version > NEWEST_VERSION)
    return { place: ['version'], reason: { code: 'newer-version', version, newest: NEWEST_VERSION } }
  const known = VERSIONS.find((each) => each === version)
  return known === undefined
    ? { place: ['version'], reason: { code: 'unknown-version', found: found(version) } }
    : { root, version: known }
}

function notOurs(value: unknown) {
  return { code: 'not-a-case-file', found: found(value) } as const
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value)
}

import type { FieldKey } from '../domain/fields.ts'
import type { ArchiveReason } from './archive/archive-reason.ts'
import type { WorkbookReason } from './workbook/workbook-reason.ts'

/** A file that cannot be opened: the place, the elements around it, and the reason as a value. Words come from wording. */
export type Refusal = Reason & Whereabouts

interface Whereabouts {
  /** As `case.technologies[0].assets[1].price.value`; empty where the file as a whole is meant. */
  readonly path: string
  /** Names of the elements that the place lies in, outside first: a technology, then its line. */
  readonly names: readonly string[]
}

/**
 * All the ways in which a file can fail to open.
 * `found` is what stands there, cut to 40 characters with control characters made visible. Lines and columns count from 1.
 */
export type Reason =
  | FileReason
  | ArrivalReason
  | TextReason
  | VersionReason
  | ShapeReason
  | NumberReason
  | RelationReason
  | ArchiveReason
  | WorkbookReason

/** The file as a whole. */
type FileReason =
  | { readonly code: 'empty-file' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'not-utf8' }

/** How it came in: as a file, compressed, as a link. */
type ArrivalReason =
  /** The browser does not give the bytes: the file was moved, or its disk was taken out. */
  | { readonly code: 'unreadable' }
  /** Cut off, changed on the way, or with something after its end. */
  | { readonly code: 'broken-compression' }
  | { readonly code: 'unpacks-too-large'; readonly limit: number }
  | { readonly code: 'zip-file' }
  | { readonly code: 'link-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'broken-link' }
  /** Made by a version that packs links in another way. */
  | { readonly code: 'unknown-link-form'; readonly form: number }
  /** Whole, and asks for its passphrase. */
  | { readonly code: 'link-locked' }
  /** Or changed on the way by someone who made the checksum anew: the two cannot be told apart. */
  | { readonly code: 'wrong-passphrase' }
  /** Locked by a newer version, or so that opening would take for ever. */
  | { readonly code: 'unknown-link-lock' }
  /** The browser unlocks nothing on a page that came over an insecure connection. */
  | { readonly code: 'no-cryptography' }
  /** Something that holds files, where a file is meant. */
  | { readonly code: 'folder' }
  | { readonly code: 'took-too-long'; readonly seconds: number }
  /** A case that is right in itself, and that nobody can work with. */
  | { readonly code: 'not-calculated' }

/** The JSON text. */
type TextReason =
  | ({ readonly code: 'not-json'; readonly found: string } & Position)
  /** The text ends before the JSON does: a download or a copy that was broken off. */
  | ({ readonly code: 'cut-off' } & Position)
  | ({ readonly code: 'trailing-data'; readonly found: string } & Position)
  | ({ readonly code: 'duplicate-key'; readonly key: string } & Position)
  | ({ readonly code: 'forbidden-key'; readonly key: string } & Position)
  | ({ readonly code: 'too-deep'; readonly limit: number } & Position)
  /** `elements`: objects in lists; `values`: everything there is. */
  | ({ readonly code: 'too-much'; readonly of: 'elements' | 'values'; readonly limit: number } & Position)

export interface Position {
  readonly line: number
  readonly column: number
}

type VersionReason =
  | { readonly code: 'not-a-case-file'; readonly found: string }
  | { readonly code: 'newer-version'; readonly version: number; readonly newest: number }
  | { readonly code: 'unknown-version'; readonly found: string }

export type ExpectedType = 'text' | 'yes-no' | 'list' | 'object' | 'text-list-or-yes-no'

type ShapeReason =
  | { readonly code: 'unknown-key'; readonly key: string; readonly suggestion?: string }
  | { readonly code: 'missing-key'; readonly key: string }
  | { readonly code: 'wrong-type'; readonly expected: ExpectedType; readonly found: string }
  | {
      readonly code: 'not-in-list'
      readonly allowed: readonly string[]
      readonly found: string
      readonly suggestion?: string
    }
  | { readonly code: 'text-too-long'; readonly limit: number; readonly length: number }
  | { readonly code: 'control-character'; readonly found: string }
  /** A name without anything to see. */
  | { readonly code: 'blank' }
  | { readonly code: 'not-an-id'; readonly found: string }
  | { readonly code: 'not-a-date'; readonly found: string }
  | { readonly code: 'too-many'; readonly limit: number; readonly count: number }
  | { readonly code: 'too-few'; readonly least: number }

type NumberReason =
  | { readonly code: 'not-a-decimal'; readonly found: string }
  | { readonly code: 'not-an-integer'; readonly field: FieldKey; readonly found: string }
  | {
      readonly code: 'out-of-bounds'
      readonly field: FieldKey
      readonly min: number
      readonly max: number
      readonly found: string
    }
  /** Not low <= value <= high. */
  | { readonly code: 'range-order'; readonly low?: string; readonly value: string; readonly high?: string }
  /** Low or high of a series has another number of years than its values. */
  | { readonly code: 'series-length'; readonly values: number; readonly count: number }

export type ReferenceTarget =
  | 'stakeholder'
  | 'group'
  | 'function'
  | 'pool'
  | 'technology'
  | 'asset'
  /** An asset, one-off or recurring line, as a bundle replaces. */
  | 'line'
  /** A number or a switch, as a variant changes. */
  | 'field'

type RelationReason =
  /** `first`: path of the element that has the id already. Ids that differ in capitals only count as one. */
  | { readonly code: 'duplicate-id'; readonly id: string; readonly first: string }
  /** An own stakeholder with the id of one that every case knows. */
  | { readonly code: 'reserved-id'; readonly id: string }
  | { readonly code: 'broken-reference'; readonly target: ReferenceTarget; readonly id: string }
  /** Assets that scale with each other: the first names along the circle, and the first one again. */
  | { readonly code: 'circular-reference'; readonly circle: readonly string[] }
  | { readonly code: 'driver-not-allowed'; readonly driver: string; readonly allowed: readonly string[] }
  | { readonly code: 'effect-not-allowed'; readonly kind: string; readonly allowed: readonly string[] }
  /** Cash and redeploy together take more than there is. */
  | { readonly code: 'shares-above-one'; readonly total: string }
  | { readonly code: 'shares-not-one'; readonly total: string }
  | { readonly code: 'start-after-end'; readonly start: string; readonly end: string }

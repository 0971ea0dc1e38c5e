import type { ArchiveReason } from '../case-file/archive/archive-reason.ts'
import type { Reason } from '../case-file/refusal.ts'
import type { WorkbookReason } from '../case-file/workbook/workbook-reason.ts'

/** Why a file cannot be opened, and what to do about it. */
export interface RefusalWords {
  readonly reason: string
  readonly mend: string
}

type RefusalWriters = {
  readonly [Code in Reason['code']]: (
    refusal: Extract<Reason, { readonly code: Code }>,
    number: (value: number) => string,
  ) => RefusalWords
}

/** About the file as a whole, its text and its version. */
type FileCode =
  | 'empty-file'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'cut-off'
  | 'trailing-data'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'too-deep'
  | 'too-much'
  | 'not-a-case-file'
  | 'newer-version'
  | 'unknown-version'

/** About the way in which a case came in. */
type ArrivalCode =
  | 'unreadable'
  | 'broken-compression'
  | 'unpacks-too-large'
  | 'zip-file'
  | 'link-too-long'
  | 'broken-link'
  | 'unknown-link-form'
  | 'link-locked'
  | 'wrong-passphrase'
  | 'unknown-link-lock'
  | 'no-cryptography'
  | 'folder'
  | 'took-too-long'
  | 'not-calculated'

export type ArrivalRefusals = Pick<RefusalWriters, ArrivalCode>
export type FileRefusals = Pick<RefusalWriters, FileCode>
export type ArchiveRefusals = Pick<RefusalWriters, ArchiveReason['code']>
export type WorkbookRefusals = Pick<RefusalWriters, WorkbookReason['code']>
export type ContentRefusals = Omit<
  RefusalWriters,
  FileCode | ArrivalCode | keyof ArchiveRefusals | keyof WorkbookRefusals
>

export interface RefusalTexts {
  readonly writers: RefusalWriters
  /** Where the file as a whole is meant. */
  readonly wholeFile: string
}

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

export type FileRefusals = Pick<RefusalWriters, FileCode>
export type ArchiveRefusals = Pick<RefusalWriters, ArchiveReason['code']>
export type WorkbookRefusals = Pick<RefusalWriters, WorkbookReason['code']>
export type ContentRefusals = Omit<RefusalWriters, FileCode | keyof ArchiveRefusals | keyof WorkbookRefusals>

export interface RefusalTexts {
  readonly writers: RefusalWriters
  /** Where the file as a whole is meant. */
  readonly wholeFile: string
}

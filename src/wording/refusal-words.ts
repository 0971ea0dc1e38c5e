import type { Reason } from '../case-file/refusal.ts'

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
  | 'took-too-long'
  | 'not-calculated'

export type ArrivalRefusals = Pick<RefusalWriters, ArrivalCode>
export type FileRefusals = Pick<RefusalWriters, FileCode>
export type ContentRefusals = Omit<RefusalWriters, FileCode | ArrivalCode>

export interface RefusalTexts {
  readonly writers: ArrivalRefusals & FileRefusals & ContentRefusals
  /** Where the file as a whole is meant. */
  readonly wholeFile: string
}

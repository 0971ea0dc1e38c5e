/**
 * All the ways in which a workbook can fail to be read. The path of such a refusal is a cell as `Invoer!C12`, a sheet, a
 * name, or the part of the file that is wrong.
 */
export type WorkbookReason = FormReason | XmlReason | SheetReason | NameReason | CellReason

/** The file as a whole. */
type FormReason =
  | { readonly code: 'not-a-workbook' }
  /** The form of Excel before 2007, which is also that of a workbook with a password. */
  | { readonly code: 'old-or-locked-workbook' }
  /** A workbook that Baatwijzer has not made. */
  | { readonly code: 'not-our-workbook' }
  | { readonly code: 'newer-workbook' }
  /** A piece of the text of the case that the workbook was made from, or the number of pieces. */
  | { readonly code: 'case-text-missing' }

/** The text of a part. Lines and columns count from 1. */
type XmlReason =
  | { readonly code: 'not-xml'; readonly found: string; readonly line: number; readonly column: number }
  /** A document type, which can name other files and multiply itself. No workbook has one. */
  | { readonly code: 'xml-with-dtd' }

type SheetReason =
  | { readonly code: 'sheet-missing'; readonly sheet: string; readonly suggestion?: string }
  | { readonly code: 'sheet-twice' }
  | { readonly code: 'sheet-too-large'; readonly rows: number; readonly columns: number }
  | { readonly code: 'too-many-cells'; readonly limit: number }

/** Defined names; which one is told by the path. */
type NameReason =
  | { readonly code: 'name-missing' }
  | { readonly code: 'name-twice'; readonly first: string; readonly second: string }
  /** It means more than one cell, another file, or nothing any more. */
  | { readonly code: 'name-without-cell'; readonly found: string }

type CellReason =
  /** No place that a sheet has, or another row than it stands in. */
  | { readonly code: 'cell-reference'; readonly found: string }
  | { readonly code: 'cell-twice' }
  /** The file contradicts itself: a number without digits, a text or a format that is not in its list. */
  | { readonly code: 'cell-unreadable'; readonly found: string }
  | { readonly code: 'cell-text-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'cell-empty' }
  | { readonly code: 'cell-error'; readonly found: string }
  | { readonly code: 'cell-not-a-number'; readonly found: string }
  /** `1.000` is a thousand to one program and one to another. */
  | { readonly code: 'cell-ambiguous'; readonly found: string }
  /** `expected`: a percentage belongs here and the cell does not say that it is one; or the other way round. */
  | { readonly code: 'cell-percentage'; readonly expected: boolean; readonly found: string }
  /** Excel made a date of what was typed. */
  | { readonly code: 'cell-date'; readonly found: string }
  /** A formula that no program has calculated. */
  | { readonly code: 'cell-not-calculated' }

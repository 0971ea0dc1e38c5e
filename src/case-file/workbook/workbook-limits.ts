/** What a workbook may hold, besides the limits of the archive that it is. */
export const WORKBOOK_LIMITS = {
  rows: 20_000,
  columns: 200,
  /** With something in them, on one sheet. */
  cells: 200_000,
  /** As Excel has it. */
  text: 32_767,
  merged: 5_000,
  names: 100_000,
  sharedStrings: 500_000,
} as const

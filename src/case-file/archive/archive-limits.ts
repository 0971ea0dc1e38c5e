/** What an archive may hold before it is opened. */
export interface ArchiveLimits {
  /** Of the file itself. */
  readonly bytes: number
  readonly entries: number
  /** Of one entry, unpacked. */
  readonly entry: number
  /** Of all entries together, unpacked. */
  readonly unpacked: number
  /** Times that an entry of more than `tightFrom` bytes may be larger than it is packed. */
  readonly ratio: number
  readonly tightFrom: number
}

/** For a workbook. An archive of more than one case may be given more. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  bytes: 10_000_000,
  entries: 1_000,
  entry: 15_000_000,
  unpacked: 50_000_000,
  ratio: 100,
  tightFrom: 1_000_000,
}

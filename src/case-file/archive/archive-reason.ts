/**
 * All the ways in which a ZIP archive can fail to open. The path of such a refusal is the name of the entry; empty where
 * the archive as a whole is meant.
 */
export type ArchiveReason =
  /** An archive that no back-up of ours is, or a back-up without its list. */
  | { readonly code: 'not-a-backup' }
  | { readonly code: 'not-an-archive' }
  | { readonly code: 'archive-too-large'; readonly bytes: number; readonly limit: number }
  /** It begins as an archive, but the list of contents at the end is not there. */
  | { readonly code: 'archive-cut-off' }
  /** The list of contents contradicts itself or what it lists. */
  | { readonly code: 'archive-contradicts' }
  | { readonly code: 'archive-unsupported'; readonly feature: ArchiveFeature }
  | { readonly code: 'too-many-entries'; readonly count: number; readonly limit: number }
  | { readonly code: 'entry-name' }
  /** Names that differ in capitals only count as one. */
  | { readonly code: 'entry-twice' }
  | { readonly code: 'entries-overlap' }
  /** `bytes`: what this entry, or all up to this one, say they hold. */
  | { readonly code: 'unpacked-too-large'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'packed-too-tight'; readonly ratio: number; readonly limit: number }
  /** `counted`: where counting stopped, shortly after an entry proved longer than it says. */
  | { readonly code: 'entry-size'; readonly declared: number; readonly counted: number }
  /** It cannot be unpacked, or what comes out does not fit its checksum. */
  | { readonly code: 'entry-damaged' }
  | { readonly code: 'entry-missing' }

export type ArchiveFeature = 'zip64' | 'password' | 'several-parts' | 'method'

import { isSingleFile } from './single-file/is-single-file.ts'

/**
 * The name under which this device keeps what is ours. A browser may show all files from disk the same storage, so a file has a name of its
 * own, by where it stands: a newer one in its place finds what the one before it kept.
 */
export const storeName = isSingleFile ? `baatwijzer (${location.href.replace(/[?#].*$/, '')})` : 'baatwijzer'

/** A small thing that was chosen before. */
export function recalled(name: string): string | null {
  try {
    return localStorage.getItem(`${storeName}-${name}`)
  } catch {
    return null
  }
}

/** A browser may refuse its storage: then a choice lasts as long as the page. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`${storeName}-${name}`, value)
  } catch {
    return
  }
}

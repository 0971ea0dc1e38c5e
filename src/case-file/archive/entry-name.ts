import { hasControl } from '../text-rules.ts'

const LONGEST = 255

/** The name of an entry, or null where its bytes are no text. */
export function entryName(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Whether a name stays within the archive: `a/b.xml`, and nothing that another program could take for a way out of it. */
export function isSafeName(name: string): boolean {
  if (name.length > LONGEST || hasControl(name) || /[\\:]/.test(name)) return false
  const steps = (isFolder(name) ? name.slice(0, -1) : name).split('/')
  return steps.every((step) => step !== '' && step !== '.' && step !== '..')
}

export function isFolder(name: string): boolean {
  return name.endsWith('/')
}

/** Names with the same key are one name to some program that reads archives. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

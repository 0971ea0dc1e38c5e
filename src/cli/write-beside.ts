import { statSync, writeFileSync } from 'node:fs'
import type { Catalogue } from '../wording/catalogue.ts'
import { codeOf } from './open-file.ts'

/** Writes a file, unless it is one of those that were read; in one line why it is not written. */
export function writeBeside(
  target: string,
  bytes: Uint8Array,
  read: readonly string[],
  { terminal }: Catalogue,
): string | null {
  if (read.some((path) => isSameFile(path, target))) return terminal.isInput(target)
  try {
    writeFileSync(target, bytes)
    return null
  } catch (error) {
    return terminal.notWritten(target, codeOf(error))
  }
}

/** Whatever they are called: through a link as well. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }))
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev
}

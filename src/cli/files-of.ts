import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue } from '../wording/catalogue.ts'
import { codeOf } from './open-file.ts'

/**
 * A file, or the case files of a folder: those that end in `.json`, of the folders in it too, by name, without what is hidden. In one
 * line why there are none.
 */
export function filesOf(name: string, { terminal }: Catalogue): readonly string[] | string {
  if (!isFolder(name)) return [name]
  try {
    const files = casesIn(name)
    return files.length === 0 ? terminal.emptyFolder : files
  } catch (error) {
    return terminal.unreadable(codeOf(error))
  }
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function casesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.split(/[/\\]/).some((part) => part.startsWith('.')))
    .map((path) => join(folder, path))
    .filter((path) => !isFolder(path))
    .toSorted()
}

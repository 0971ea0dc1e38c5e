import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Every file of a build by its path, in an order that is the same everywhere. */
export function builtFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort()
}

export function digestOf(directory: string, path: string, encoding: 'hex' | 'base64'): string {
  return createHash('sha256')
    .update(readFileSync(join(directory, path)))
    .digest(encoding)
}

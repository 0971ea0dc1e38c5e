import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'

/** Overwrites every file of a folder with nonsense of the same length. */
export async function damage(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) {
    const { length } = await readFile(file)
    await writeFile(file, Buffer.alloc(length, 0x5a))
  }
}

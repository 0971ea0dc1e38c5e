import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCase } from '../../src/case-file/open-case.ts'
import type { Opened } from '../../src/case-file/opened.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'

const folder = join(import.meta.dirname, '../../public/examples')

export const exampleFiles = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()

export function exampleText(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

export function openedExample(file: string): Opened {
  return openCase(exampleText(file))
}

export function exampleCase(file: string): BusinessCase {
  const opened = openedExample(file)
  if (!opened.ok) throw new Error(`${file} does not open: ${JSON.stringify(opened.refusals)}`)
  return opened.case
}

import type { BusinessCase } from '../domain/business-case.ts'
import type { Catalogue } from '../wording/catalogue.ts'
import { filesOf } from './files-of.ts'
import { openFile } from './open-file.ts'

/** What is done with a case; in one line why that failed. */
type Doing = (file: string, businessCase: BusinessCase) => Promise<string | null>

/**
 * Opens the cases in files and folders one by one, in the order in which they are named, so that thousands need no more memory than
 * one. Says on standard error which fail, and answers the exit code.
 */
export async function eachCase(names: readonly string[], words: Catalogue, doing: Doing): Promise<number> {
  let code = 0
  const tell = (name: string, reason: string | null) => {
    if (reason === null) return
    code = 1
    process.stderr.write(`${name}: ${reason}\n`)
  }
  for (const name of names) {
    const files = filesOf(name, words)
    if (typeof files === 'string') tell(name, files)
    else
      for (const file of files) {
        const opened = await openFile(file, words)
        tell(file, typeof opened === 'string' ? opened : await doing(file, opened))
      }
  }
  return code
}

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openCase } from '../case-file/open-case.ts'
import { Calculation } from '../engine/calculation.ts'
import { type Results, results } from '../export/results.ts'
import { resultsCsv } from '../export/results-csv.ts'
import { type Catalogue, catalogue } from '../wording/catalogue.ts'
import type { Language } from '../wording/language.ts'
import { refusalText } from '../wording/refusal-text.ts'

interface Calculated {
  readonly file: string
  readonly results: Results
}

/** Cases to results on standard output; a line on standard error for each file that cannot be read, and exit code 1. */
function main(): number {
  const asked = readArguments()
  if (asked === null) return 1
  const done: Calculated[] = []
  const bad: string[] = []
  for (const file of asked.files) {
    const outcome = calculateFile(file, asked.language)
    if (typeof outcome === 'string') bad.push(`${file}: ${outcome}`)
    else done.push({ file, results: outcome })
  }
  for (const line of bad) process.stderr.write(`${line}\n`)
  if (done.length > 0) process.stdout.write(asked.format === 'csv' ? resultsCsv(done) : jsonText(done))
  return bad.length === 0 ? 0 : 1
}

interface Asked {
  readonly files: readonly string[]
  readonly format: 'json' | 'csv'
  readonly language: Language
}

const OPTIONS = {
  format: { type: 'string', default: 'json' },
  language: { type: 'string', default: 'nl' },
} as const

function readArguments(): Asked | null {
  try {
    const { values, positionals: files } = parseArgs({ allowPositionals: true, options: OPTIONS })
    const { format, language } = values
    if (
      files.length > 0 &&
      (format === 'json' || format === 'csv') &&
      (language === 'nl' || language === 'en')
    )
      return { files, format, language }
  } catch {
    // An unknown option: the use says which there are.
  }
  process.stderr.write(`${catalogue('nl').terminal.use}\n`)
  return null
}

/** The results, or in one line why there are none. */
function calculateFile(file: string, language: Language): Results | string {
  const words = catalogue(language)
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return unreadable(error, words)
  }
  const opened = openCase(bytes)
  if (opened.ok) return results(Calculation.of(opened.case))
  const [first, ...rest] = opened.refusals
  if (first === undefined) throw new Error('A refusal without a reason')
  const { place, reason, mend } = refusalText(words, first)
  const more = rest.length === 0 ? '' : words.terminal.more(rest.length)
  return [place, reason, mend, more].filter((part) => part !== '').join(' ')
}

function unreadable(error: unknown, { terminal }: Catalogue): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return terminal.notFound
  if (code === 'EISDIR') return terminal.isFolder
  return terminal.unreadable(code)
}

function jsonText(done: readonly Calculated[]): string {
  return `${JSON.stringify(
    done.map(({ file, results: r }) => ({ file, ...r })),
    null,
    2,
  )}\n`
}

// A reader such as `head` may close early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = main()

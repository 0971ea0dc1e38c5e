import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openOutside } from '../case-file/open-outside.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import { Calculation } from '../engine/calculation.ts'
import { results } from '../export/results.ts'
import { resultsCsv } from '../export/results-csv.ts'
import { type Catalogue, catalogue } from '../wording/catalogue.ts'
import type { Language } from '../wording/language.ts'
import { refusalText } from '../wording/refusal-text.ts'
import { ANALYSES } from './analyses.ts'

/** Cases to results on standard output; a line on standard error for each file that cannot be read, and exit code 1. */
async function main(): Promise<number> {
  const asked = readArguments()
  if (asked === null) return 1
  const opened: OpenedFile[] = []
  const bad: string[] = []
  for (const file of asked.files) {
    const outcome = await openFile(file, asked.language)
    if (typeof outcome === 'string') bad.push(`${file}: ${outcome}`)
    else opened.push({ file, businessCase: outcome })
  }
  for (const line of bad) process.stderr.write(`${line}\n`)
  if (opened.length > 0) process.stdout.write(outputOf(opened, asked))
  return bad.length === 0 ? 0 : 1
}

interface OpenedFile {
  readonly file: string
  readonly businessCase: BusinessCase
}

function outputOf(opened: readonly OpenedFile[], { format, analysis }: Asked): string {
  const analyse = ANALYSES[analysis]
  if (analyse !== undefined)
    return jsonText(opened.map(({ file, businessCase: c }) => ({ file, analysis, ...analyse(c) })))
  const done = opened.map(({ file, businessCase: c }) => ({ file, results: results(Calculation.of(c)) }))
  return format === 'csv' ? resultsCsv(done) : jsonText(done.map((d) => ({ file: d.file, ...d.results })))
}

interface Asked {
  readonly files: readonly string[]
  /** A name of ANALYSES; empty for the results. */
  readonly analysis: string
  readonly format: 'json' | 'csv'
  readonly language: Language
}

const OPTIONS = {
  format: { type: 'string', default: 'json' },
  language: { type: 'string', default: 'nl' },
  analysis: { type: 'string', default: '' },
} as const

function readArguments(): Asked | null {
  try {
    const { values, positionals: files } = parseArgs({ allowPositionals: true, options: OPTIONS })
    const { format, language, analysis } = values
    if (
      files.length > 0 &&
      (format === 'json' || format === 'csv') &&
      (language === 'nl' || language === 'en') &&
      (analysis === '' || (Object.hasOwn(ANALYSES, analysis) && format === 'json'))
    )
      return { files, format, language, analysis }
  } catch {
    // An unknown option: the use says which there are.
  }
  process.stderr.write(`${catalogue('nl').terminal.use(Object.keys(ANALYSES).join('|'))}\n`)
  return null
}

/** The case, or in one line why there is none. */
async function openFile(file: string, language: Language): Promise<BusinessCase | string> {
  const words = catalogue(language)
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(readFileSync(file))
  } catch (error) {
    return unreadable(error, words)
  }
  const opened = await openOutside(bytes)
  if (opened.ok) return opened.case
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

function jsonText(values: readonly object[]): string {
  return `${JSON.stringify(values, null, 2)}\n`
}

// A reader such as `head` may close early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main()

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openCase } from '../case-file/open-case.ts'
import { Calculation } from '../engine/calculation.ts'
import { type Results, results } from '../export/results.ts'
import { resultsCsv } from '../export/results-csv.ts'
import { catalogue } from '../wording/catalogue.ts'
import type { Language } from '../wording/language.ts'
import { refusalText } from '../wording/refusal-text.ts'

const USE = 'calculate -- FILE… [--format json|csv] [--language nl|en]'

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

function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string', default: 'json' }, language: { type: 'string', default: 'nl' } },
    })
    const { format, language } = values
    if (
      positionals.length > 0 &&
      (format === 'json' || format === 'csv') &&
      (language === 'nl' || language === 'en')
    )
      return { files: positionals, format, language }
    process.stderr.write(`${USE}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USE}\n`)
  }
  return null
}

/** The results, or in one line why there are none. */
function calculateFile(file: string, language: Language): Results | string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const opened = openCase(bytes)
  if (opened.ok) return results(Calculation.of(opened.case))
  const words = catalogue(language)
  const [first, ...rest] = opened.refusals
  if (first === undefined) return ''
  const { place, reason, mend } = refusalText(words, first)
  const more = rest.length === 0 ? '' : ` (+${String(rest.length)})`
  return [place, reason, mend].filter((part) => part !== '').join(' ') + more
}

function jsonText(done: readonly Calculated[]): string {
  return `${JSON.stringify(
    done.map(({ file, results: r }) => ({ file, ...r })),
    null,
    2,
  )}\n`
}

process.exitCode = main()

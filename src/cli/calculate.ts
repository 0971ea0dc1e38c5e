import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { catalogue } from '../wording/catalogue.ts'
import { type Language, LANGUAGES } from '../wording/language.ts'
import { ANALYSES } from './analyses.ts'
import { eachCase } from './each-case.ts'
import { analysisPrinter, type Format, FORMATS, PRINTERS } from './printers.ts'

/** Cases to results on standard output, each as soon as it is calculated. */
async function main(): Promise<number> {
  const asked = readArguments()
  if (asked === null) return 1
  const words = catalogue(asked.language)
  const { first, between, last, of } = analysisPrinter(asked.analysis) ?? PRINTERS[asked.format](words)
  let done = 0
  const code = await eachCase(asked.names, words, async (file, businessCase) => {
    await print((done === 0 ? first : between) + of(file, businessCase))
    done += 1
    return null
  })
  if (done > 0) await print(last)
  return code
}

/** Waits where the reader is slower. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

interface Asked {
  /** Files and folders. */
  readonly names: readonly string[]
  /** A name of ANALYSES; empty for the results. */
  readonly analysis: string
  readonly format: Format
  readonly language: Language
}

const OPTIONS = {
  format: { type: 'string', default: 'json' },
  language: { type: 'string', default: 'nl' },
  analysis: { type: 'string', default: '' },
} as const

function readArguments(): Asked | null {
  try {
    const { values, positionals: names } = parseArgs({ allowPositionals: true, options: OPTIONS })
    const { analysis } = values
    const format = FORMATS.find((known) => known === values.format)
    const language = LANGUAGES.find((known) => known === values.language)
    const isKnown = analysis === '' || (Object.hasOwn(ANALYSES, analysis) && format === 'json')
    if (names.length > 0 && format !== undefined && language !== undefined && isKnown)
      return { names, format, language, analysis }
  } catch {
    // An unknown option: the use says which there are.
  }
  const { use } = catalogue('nl').terminal
  process.stderr.write(`${use(FORMATS.join('|'), Object.keys(ANALYSES).join('|'))}\n`)
  return null
}

// A reader such as `head` may close early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.exitCode = await main()

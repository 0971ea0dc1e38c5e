import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EXPORT_KINDS, type ExportKind, isExportKind, makeExport } from '../export/make-export.ts'
import { catalogue } from '../wording/catalogue.ts'
import { type Language, LANGUAGES } from '../wording/language.ts'
import { eachCase } from './each-case.ts'
import { isFolder } from './files-of.ts'
import { codeOf } from './open-file.ts'
import { targetsIn } from './targets.ts'
import { writeBeside } from './write-beside.ts'

/** Cases to files for other programs. */
async function main(): Promise<number> {
  const asked = readArguments()
  if (asked === null) return 1
  const { names, kind, out, language } = asked
  const words = catalogue(language)
  const single = names.length === 1 && !names.some(isFolder) && !isFolder(out)
  const problem = single ? null : makeFolder(out)
  if (problem !== null) {
    process.stderr.write(`${out}: ${words.terminal.noFolder(problem)}\n`)
    return 1
  }
  const targetOf = single ? () => out : targetsIn(out, kind)
  const madeAt = new Date().toISOString()
  return eachCase(names, words, async (file, businessCase) => {
    const target = targetOf(file)
    if (target === null) return words.terminal.sameName
    const bytes = await makeExport(kind, { businessCase, language, madeAt })
    return writeBeside(target, bytes, [...names, file], words)
  })
}

/** The code of the error where the folder can neither be found nor made. */
function makeFolder(path: string): string | null {
  try {
    mkdirSync(path, { recursive: true })
    return null
  } catch (error) {
    return codeOf(error)
  }
}

interface Asked {
  /** Files and folders. */
  readonly names: readonly string[]
  readonly kind: ExportKind
  /** A file for one case, a folder for more. */
  readonly out: string
  readonly language: Language
}

const OPTIONS = {
  to: { type: 'string', default: '' },
  out: { type: 'string', default: '' },
  language: { type: 'string', default: 'nl' },
} as const

function readArguments(): Asked | null {
  try {
    const { values, positionals: names } = parseArgs({ allowPositionals: true, options: OPTIONS })
    const { to, out } = values
    const kind = EXPORT_KINDS.find((known) => known === to)
    const language = LANGUAGES.find((known) => known === values.language)
    if (names.length > 0 && kind !== undefined && language !== undefined && out !== '')
      return { names, kind, out, language }
    return refuse(language, names.length > 0 ? { to, out } : {})
  } catch {
    // An unknown option: the use says which there are.
    return refuse(undefined, {})
  }
}

function refuse(
  language: Language = 'nl',
  { to, out }: { readonly to?: string; readonly out?: string },
): null {
  const { terminal } = catalogue(language)
  const lines = [
    ...(to === undefined || isExportKind(to) ? [] : [terminal.unknownKind(to, EXPORT_KINDS.join(', '))]),
    ...(out === '' ? [terminal.noOut] : []),
    terminal.useOfExport(EXPORT_KINDS.join('|')),
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
  return null
}

process.exitCode = await main()

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { firstPaintRatio } from './first-paint.ts'
import { freshBuild } from './fresh-build.ts'
import type { Goal } from './goal.ts'
import { initialFiles } from './static-imports.ts'

/** S5: what has to come over the line, and what the processor does, before something is on screen. */
export async function firstLoad(): Promise<readonly Goal[]> {
  const directory = freshBuild()
  const page = initialFiles(directory)
  const files = [...page, wordsOfOneLanguage(directory, page)]
  const paint = await firstPaintRatio(directory)
  return [
    size(
      'S5 initial JavaScript',
      directory,
      files.filter((f) => f.endsWith('.js')),
      230,
    ),
    size(
      'S5 initial CSS',
      directory,
      files.filter((f) => f.endsWith('.css')),
      30,
    ),
    {
      name: 'S5 processor time to first paint',
      value: paint.ratio,
      unit: 'x a bare page',
      goal: 8,
      details: {
        appMilliseconds: paint.app,
        bareMilliseconds: paint.bare,
        rounds: paint.rounds,
        measured: 'main thread, thread time',
      },
    },
  ]
}

/** Nothing is drawn without words, which a page loads by itself: the longer of both languages. Workers have words of their own. */
function wordsOfOneLanguage(directory: string, page: readonly string[]): string {
  const text = page.map((file) => readFileSync(join(directory, file), 'utf8')).join('\n')
  const asked = new Set(text.match(/(?<![\w-])words-(?!context)[\w-]+\.js/g))
  const [longest] = [...asked]
    .map((file) => `assets/${file}`)
    .sort((a, b) => statSync(join(directory, b)).size - statSync(join(directory, a)).size)
  if (asked.size !== 2 || longest === undefined)
    throw new Error('The page does not ask for words of two languages')
  return longest
}

function size(name: string, directory: string, files: readonly string[], goal: number): Goal {
  const bytes = files.map((file) => compressedSize(join(directory, file)))
  const total = bytes.reduce((sum, each) => sum + each, 0)
  return { name, value: total / 1000, unit: 'kB brotli', goal, details: { files: files.join(' ') } }
}

function compressedSize(path: string): number {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

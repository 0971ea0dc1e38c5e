import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { firstPaintRatio } from './first-paint.ts'
import { freshBuild } from './fresh-build.ts'
import type { Goal } from './goal.ts'
import { initialFiles } from './static-imports.ts'

/** S5: what has to come over the line, and what the processor does, before something is on screen. */
export async function firstLoad(): Promise<readonly Goal[]> {
  const directory = freshBuild()
  const files = [...initialFiles(directory), wordsOfOneLanguage(directory)]
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

/** Nothing is drawn without words, which a page loads by itself: the longer of both languages. */
function wordsOfOneLanguage(directory: string): string {
  const words = readdirSync(join(directory, 'assets')).filter((file) => /^words-.*\.js$/.test(file))
  const [longest] = words
    .map((file) => `assets/${file}`)
    .sort((a, b) => statSync(join(directory, b)).size - statSync(join(directory, a)).size)
  if (words.length !== 2 || longest === undefined) throw new Error('The build has no words of two languages')
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

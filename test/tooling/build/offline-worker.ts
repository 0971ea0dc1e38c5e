import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { builtFiles, digestOf } from './built-files.ts'
import { BESIDE_THE_APP } from './beside-the-app.ts'

const WORKER = 'sw.js'

function isKept(path: string): boolean {
  return !BESIDE_THE_APP.some((pattern) => pattern.test(path))
}

/** The page itself is asked for by its directory: a host may answer its name with a redirection. */
function asked(path: string): string {
  return path === 'index.html' ? '' : path
}

/** Writes at the head of the service worker which files it keeps. A change of any file makes another worker. */
export function nameKeptFiles(directory: string): void {
  const files = builtFiles(directory)
    .filter(isKept)
    .map((path) => [asked(path), `sha256-${digestOf(directory, path, 'base64')}`])
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  const program = readFileSync(join(directory, WORKER), 'utf8').replace(/^const OFFLINE = .*\n/, '')
  const head = `const OFFLINE = ${JSON.stringify({ version, files })}\n`
  writeFileSync(join(directory, WORKER), head + program)
}

/** The worker that keeps the app on the device, and one that undoes it, to publish under the name of the first. */
export function offlineWorker(): Plugin {
  let directory = ''
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved: ({ root, build }) => {
      directory = resolve(root, build.outDir)
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/workers/offline.ts', fileName: WORKER })
      this.emitFile({ type: 'chunk', id: 'src/workers/offline-off.ts', fileName: 'sw-off.js' })
    },
    closeBundle: { sequential: true, handler: () => nameKeptFiles(directory) },
  }
}

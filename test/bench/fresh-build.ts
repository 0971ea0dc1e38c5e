import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { builtApp } from '../browser/served-app.ts'

const root = resolve(import.meta.dirname, '../..')

/** The directory of the built app; builds it first where it is missing or older than its sources. */
export function freshBuild(): string {
  const page = join(builtApp, 'index.html')
  const changed = Math.max(
    ...['src', 'public', 'index.html', 'vite.config.ts'].flatMap((path) => times(path)),
  )
  if (existsSync(page) && statSync(page).mtimeMs >= changed) return builtApp
  const outcome = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (outcome.status !== 0) throw new Error('The app could not be built; see above.')
  return builtApp
}

function times(path: string): readonly number[] {
  const full = join(root, path)
  if (!statSync(full).isDirectory()) return [statSync(full).mtimeMs]
  return readdirSync(full, { recursive: true, encoding: 'utf8' }).map(
    (file) => statSync(join(full, file)).mtimeMs,
  )
}

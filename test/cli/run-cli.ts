import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export const tsx = join(root, 'node_modules/.bin/tsx')
export const example = join(root, 'test/engine/worked-examples/provider-three-technologies.case.json')
export const examples = join(root, 'public/examples')

export function programOf(name: 'calculate' | 'export'): string {
  return join(root, `src/cli/${name}.ts`)
}

/** Runs a program of the command line as a person would. */
export function run(name: 'calculate' | 'export', ...args: readonly string[]) {
  return spawnSync(tsx, [programOf(name), ...args], { encoding: 'utf8', maxBuffer: 1e8 })
}

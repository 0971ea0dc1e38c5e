import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readModules, root } from './modules.ts'

const paths = readModules().map(({ path }) => path)

function saying(pattern: RegExp): readonly string[] {
  return paths.filter((path) => pattern.test(readFileSync(join(root, 'src', path), 'utf8')))
}

test('workers are started in one place, which knows that one file has no address for them', () => {
  expect(saying(/\?worker&url'/).length).toBeGreaterThan(2)
  expect(saying(/\bnew Worker\(/)).toEqual(['app/own-worker.ts'])
})

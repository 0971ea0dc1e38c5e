import { join } from 'node:path'
import { ESLint, Linter } from 'eslint'
import { expect, test } from 'vitest'
import { pureFolderRules, pureFolders } from '../tooling/pure-folder-rules.js'
import { layers } from './layers.ts'
import { root } from './modules.ts'

function complaints(code: string): number {
  return new Linter().verify(code, { rules: pureFolderRules, languageOptions: { sourceType: 'module' } })
    .length
}

test.each([
  'window.x',
  'document.title',
  'localStorage.getItem("x")',
  'indexedDB.open("x")',
  'fetch("/x")',
  'setTimeout(f, 0)',
  'process.env.X',
  'crypto.randomUUID()',
  'performance.now()',
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'globalThis.fetch',
  'new Intl.NumberFormat("nl")',
  'x.toLocaleString()',
  'a.localeCompare(b)',
])('a pure folder may not say %s', (code) => {
  expect(complaints(code)).toBe(1)
})

test.each(['new Date("2026-01-01")', 'Math.max(1, 2)', 'const window = [1, 2]; window.length'])(
  'a pure folder may say %s',
  (code) => {
    expect(complaints(code)).toBe(0)
  },
)

test('the pure folders are folders of the source', () => {
  expect(pureFolders.filter((folder) => layers[folder] === undefined)).toEqual([])
})

test.each(pureFolders)('the linter applies these rules to %s', async (folder) => {
  const overrideConfigFile = join(root, 'test/tooling/eslint.config.js')
  const linter = new ESLint({ cwd: root, overrideConfigFile })
  const config: unknown = await linter.calculateConfigForFile(`src/${folder}/any-module.ts`)
  for (const rule of Object.keys(pureFolderRules)) expect(config).toHaveProperty(['rules', rule, 0], 2)
})

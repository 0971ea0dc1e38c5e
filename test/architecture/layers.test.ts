import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fewestModules, gates, layers, topLevelEntries } from './layers.ts'
import { isRelative, readModules, root, target, type Module } from './modules.ts'
import { cycleIn, violationsOf } from './violations.ts'

const modules = readModules()
const untracked = ['.git', 'node_modules', 'dist']

function module(path: string, ...imports: string[]): Module {
  return { path, folder: path.split('/')[0]!, imports }
}

describe('the source', () => {
  test('is really read', () => {
    expect(modules.length).toBeGreaterThanOrEqual(fewestModules)
    expect(modules.some(({ imports }) => imports.length > 0)).toBe(true)
  })

  test('has only folders whose imports are agreed', () => {
    const entries = readdirSync(join(root, 'src'))
    expect(entries.filter((entry) => layers[entry] === undefined)).toEqual([])
  })

  test('imports one way', () => {
    expect(violationsOf(modules)).toEqual([])
  })

  test('names imported files with their extension', () => {
    const unclear = modules.flatMap((from) =>
      from.imports
        .filter(
          (specifier) => isRelative(specifier) && !existsSync(join(root, 'src', target(from, specifier))),
        )
        .map((specifier) => `${from.path}: ${specifier}`),
    )
    expect(unclear).toEqual([])
  })

  test('has names in kebab-case', () => {
    const odd = modules.filter(({ path }) => !/^([a-z0-9]+(-[a-z0-9]+)*[/.])+(d\.)?tsx?$/.test(path))
    expect(odd.map(({ path }) => path)).toEqual([])
  })
})

describe('the agreement', () => {
  test('names existing layers only and has no cycle', () => {
    const allowed = Object.values(layers).flat()
    expect(allowed.filter((folder) => layers[folder] === undefined)).toEqual([])
    expect(cycleIn(layers)).toBeUndefined()
  })

  test('has gates that exist', () => {
    expect(Object.keys(gates).filter((path) => !modules.some((each) => each.path === path))).toEqual([])
  })

  test('keeps the top level small', () => {
    const entries = readdirSync(root).filter((entry) => !untracked.includes(entry))
    expect(entries.filter((entry) => !topLevelEntries.includes(entry))).toEqual([])
  })
})

describe('the check itself', () => {
  const screen = 'screens/result/result-screen.tsx'
  test.each([
    ['a lower layer that reaches up', module('engine/graph/node.ts', '../../state/selection.ts')],
    ['a folder that is not in the table', module('helpers/x.ts', '../engine/x.ts')],
    ['a screen that reaches into another', module(screen, '../compare/compare-screen.tsx')],
    ['a shared part that reaches into a screen', module('screens/story/x.tsx', '../result/y.tsx')],
    ['a screen that reaches storage', module(screen, '../../storage/database.ts')],
    ['an owned package elsewhere', module('engine/x.ts', 'decimal.js')],
    ['a part of an owned package elsewhere', module('app/x.ts', 'zustand/middleware')],
    ['a screen that opens a text as a case', module(screen, '../../case-file/open-case.ts')],
    ['a way in beside the gate', module('app/home/x.ts', '../../case-file/open-outside.ts')],
    ['a second worker that receives', module('app/case/x.ts', '../../workers/import.ts?worker&url')],
    ['a worker address outside the table', module('ui/x.ts', '../workers/analysis.ts?worker&url')],
  ])('refuses %s', (_, wrong) => {
    expect(violationsOf([wrong])).toHaveLength(1)
  })

  test.each([
    ['a layer below', module(screen, '../../engine/x.ts')],
    ['its own screen', module(screen, './part/table.tsx')],
    ['the gate itself', module('app/home/openings.ts', '../import/receive.ts')],
    ['a row of the database', module('storage/read-cases.ts', '../case-file/open-case.ts')],
    ['what all screens share', module(screen, '../screen-frame.tsx')],
    ['the parts of which views are made', module(screen, '../story/grid-table.tsx')],
    ['an owner with its package', module('quantity/decimal.ts', 'decimal.js')],
  ])('accepts %s', (_, right) => {
    expect(violationsOf([right])).toEqual([])
  })

  test('finds a cycle', () => {
    expect(cycleIn({ a: ['b'], b: ['c'], c: ['b'] })).toEqual(['a', 'b', 'c', 'b'])
  })
})

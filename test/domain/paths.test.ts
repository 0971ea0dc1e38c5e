import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { assumed, emptyCase, newGroup } from '../../src/domain/defaults.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { valueAt, withValueAt } from '../../src/domain/paths.ts'
import { arbitraryCase } from './arbitrary-case.ts'

vi.setConfig({ testTimeout: 60_000 })

const groups = [newGroup('a', 'A'), newGroup('b', 'B'), newGroup('c', 'C')]
const base: BusinessCase = { ...emptyCase('case', 'Case', 2026), groups }
const other = assumed('7')

/** Every object and list in a tree. */
function nodes(tree: unknown): object[] {
  if (typeof tree !== 'object' || tree === null) return []
  return [tree, ...Object.values(tree).flatMap(nodes)]
}

test('a path leads by ids to the value', () => {
  expect(valueAt(base, 'settings.indices.wage')).toBe(base.settings.indices.wage)
  expect(valueAt(base, 'groups.b.hourTariff.value')).toBe('0')
  expect(valueAt(base, 'groups.b')).toBe(groups[1])
})

test.each([
  'groups.x',
  'groups.1',
  'groups.length',
  'name.length',
  'settings.x.y',
  'constructor',
  'groups.a.toString',
  '',
])('the path "%s" leads nowhere', (path) => {
  expect(valueAt(base, path)).toBeUndefined()
  expect(withValueAt(base, path, undefined)).toBe(base)
})

test('nothing is put where no member is', () => {
  expect(withValueAt(base, 'groups.x', groups[0])).toBe(base)
  expect(withValueAt(base, 'groups.x.hourTariff', other)).toBe(base)
  expect(withValueAt(base, 'settings.x.y', other)).toBe(base)
})

test('the same value is no change', () => {
  expect(withValueAt(base, 'groups.b.hourTariff', groups[1]?.hourTariff)).toBe(base)
})

test('undefined takes a key or a member away', () => {
  const without = withValueAt(base, 'groups.b.hourTariff.grade', undefined)
  expect(without.groups[1]?.hourTariff).toEqual({ value: '0' })
  expect(Object.keys(without.groups[1]?.hourTariff ?? {})).toEqual(['value'])
  expect(withValueAt(base, 'groups.b', undefined).groups).toEqual([groups[0], groups[2]])
})

test('a key that may be absent can be put', () => {
  expect(withValueAt(base, 'groups.b.hourTariff.low', '0').groups[1]?.hourTariff).toEqual({
    ...assumed('0'),
    low: '0',
  })
})

test('every input can be replaced, and only what lies around it is new', () => {
  const property = fc.property(arbitraryCase, fc.nat(), (c, n) => {
    const inputs = listInputs(c)
    const { path, input } = inputs[n % inputs.length] ?? { path: '', input: other }
    const before = structuredClone(c)
    const changed = withValueAt(c, path, other)
    expect(valueAt(changed, path)).toBe(other)
    expect(c).toEqual(before)
    expect(withValueAt(changed, path, input)).toEqual(c)
    const old = new Set(nodes(c))
    expect(nodes(changed).filter((node) => !old.has(node)).length).toBeLessThanOrEqual(
      path.split('.').length + 1,
    )
  })
  fc.assert(property, { numRuns: 100 })
})

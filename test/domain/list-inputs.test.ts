import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { FIELDS, fieldFacts, isFieldKey } from '../../src/domain/fields.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { valueAt } from '../../src/domain/paths.ts'
import { arbitraryCase, arbitraryCaseWith } from './arbitrary-case.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Paths of all that looks like an input, found without knowing what a case is. */
function pathsOfInputs(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Object.hasOwn(value, 'value') || Object.hasOwn(value, 'values')) return [path.join('.')]
  return Object.entries(value).flatMap(([key, child]) =>
    pathsOfInputs(child, [...path, nameOf(value, key, child)]),
  )
}

function nameOf(parent: object, key: string, child: unknown): string {
  const isMember = Array.isArray(parent) && typeof child === 'object' && child !== null && 'id' in child
  return isMember ? String(child.id) : key
}

function numbersOf(c: BusinessCase) {
  return listInputs(c).flatMap(({ field, input }) => {
    const numbers =
      'values' in input ? [input.values, input.low ?? [], input.high ?? []].flat() : [input.value]
    return numbers.map((number) => ({ field, number: Number(number) }))
  })
}

test('every input of a case is listed, once', () => {
  fc.assert(
    fc.property(arbitraryCase, (c) => {
      const paths = listInputs(c).map(({ path }) => path)
      expect(paths.toSorted()).toEqual(pathsOfInputs(c).toSorted())
      expect(new Set(paths).size).toBe(paths.length)
    }),
    { numRuns: 200 },
  )
})

test('every path leads to its input', () => {
  fc.assert(
    fc.property(arbitraryCase, (c) => {
      for (const { path, input } of listInputs(c)) expect(valueAt(c, path)).toBe(input)
    }),
    { numRuns: 100 },
  )
})

test('every input has the field of its property', () => {
  fc.assert(
    fc.property(arbitraryCase, (c) => {
      for (const { path, field } of listInputs(c))
        expect(field.split('.').at(-1)).toBe(path.split('.').at(-1))
    }),
    { numRuns: 100 },
  )
})

test('random cases reach every field and stay within its bounds', () => {
  const cases = fc.sample(arbitraryCaseWith({ reach: 'bounds' }), { numRuns: 150, seed: 1 })
  const numbers = cases.flatMap(numbersOf)
  const reached = new Set<string>(numbers.map(({ field }) => field))
  expect(Object.keys(FIELDS).filter((field) => !reached.has(field))).toEqual([])
  const outside = numbers.filter(({ field, number }) => {
    const { min, max, integer } = fieldFacts(field)
    return number < min || number > max || (integer === true && !Number.isInteger(number))
  })
  expect(outside).toEqual([])
})

test('a field is known by its key', () => {
  expect(isFieldKey('asset.price')).toBe(true)
  expect(isFieldKey('asset.prijs')).toBe(false)
  expect(isFieldKey('toString')).toBe(false)
  expect(isFieldKey(3)).toBe(false)
})

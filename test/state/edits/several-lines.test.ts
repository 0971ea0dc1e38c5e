import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../src/case-file/validate.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { assumed, emptyCase, newGroup, newTechnology } from '../../../src/domain/defaults.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'
import {
  withDuplicates,
  withFilled,
  withMovedTogether,
  withoutMembers,
} from '../../../src/state/edits/several-lines.ts'

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const

function withGroups(names: readonly string[] = NAMES): BusinessCase {
  return { ...emptyCase('case', 'Case', 2027), groups: names.map((name) => newGroup(name, name)) }
}

function order(c: BusinessCase): readonly string[] {
  return c.groups.map(({ id }) => id)
}

function moved(chosen: readonly string[], by: -1 | 1): readonly string[] {
  return order(withMovedTogether(withGroups(), 'groups', new Set(chosen), by))
}

describe('several lines', () => {
  test.each([
    ['bc', -1, 'bcade'],
    ['bc', 1, 'adbce'],
    ['bd', -1, 'badce'],
    ['bd', 1, 'acbed'],
    ['ab', -1, 'abcde'],
    ['ac', -1, 'acbde'],
    ['abcde', 1, 'abcde'],
    ['', 1, 'abcde'],
  ] as const)('%s moved by %i come to stand as %s', (chosen, by, expected) => {
    expect(moved(Array.from(chosen), by).join('')).toBe(expected)
  })

  test('never overtake each other, and nothing goes or comes', () => {
    fc.assert(
      fc.property(fc.subarray([...NAMES]), fc.constantFrom(-1 as const, 1 as const), (chosen, by) => {
        const after = moved(chosen, by)
        expect(after.toSorted()).toEqual([...NAMES])
        expect(after.filter((id) => chosen.some((each) => each === id))).toEqual(chosen)
      }),
    )
  })

  test('are copied each right after itself, with ids of their own', () => {
    let made = 0
    const copies = ['a', 'c'].map((id) => ({ id, name: `${id} (kopie)` }))
    const after = withDuplicates(withGroups(['a', 'b', 'c']), 'groups', copies, () => `new-${String(++made)}`)
    expect(after.groups.map(({ name }) => name)).toEqual(['a', 'a (kopie)', 'b', 'c', 'c (kopie)'])
    expect(checkCase(after)).toEqual([])
  })

  test('go away together', () => {
    expect(order(withoutMembers(withGroups(), 'groups', ['b', 'd', 'z'])).join('')).toBe('ace')
  })
})

describe('filling down', () => {
  const [first, second] = [newGroup('a', 'A'), newGroup('b', 'B')]
  const c: BusinessCase = {
    ...withGroups([]),
    groups: [
      {
        ...first,
        deliveryForm: 'mpt',
        hourTariff: { ...assumed('60'), grade: 'measured', source: 'Contract' },
      },
      { ...second, hourTariff: { ...assumed('50'), high: decimalText('55'), source: 'Website' } },
    ],
    technologies: [{ ...newTechnology('t', 'T'), lastYear: assumed('4') }, newTechnology('u', 'U')],
  }

  test('takes the number and leaves what the other rests on, within a range that still holds it', () => {
    const after = withFilled(c, 'groups', 'hourTariff', 'a', ['b'])
    expect(after.groups[1]?.hourTariff).toEqual({
      value: '60',
      high: '60',
      grade: 'estimate',
      source: 'Website',
    })
  })

  test('takes a choice', () => {
    expect(withFilled(c, 'groups', 'deliveryForm', 'a', ['b']).groups[1]?.deliveryForm).toBe('mpt')
  })

  test('gives a number that was absent, and takes nothing where there is none', () => {
    expect(withFilled(c, 'technologies', 'lastYear', 't', ['u']).technologies[1]?.lastYear?.value).toBe('4')
    expect(withFilled(c, 'technologies', 'lastYear', 'u', ['t'])).toBe(c)
    expect(withFilled(c, 'technologies', 'users', 't', ['u'])).toBe(c)
  })
})

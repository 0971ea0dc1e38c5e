import { describe, expect, test } from 'vitest'
import {
  ASSUMPTION_FILTERS,
  assumptionMatches,
  assumptionsOf,
  countByGrade,
} from '../../src/domain/assumptions.ts'
import { emptyCase } from '../../src/domain/defaults.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import type { Evidence, Input } from '../../src/domain/input.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { exampleCase, exampleFiles } from '../examples/example-cases.ts'

const c = emptyCase('c', '', 2027)

function placed(evidence: Evidence & Partial<Input>) {
  return {
    path: 'settings.discountRate',
    field: 'settings.discountRate',
    input: { value: decimalText('0.04'), ...evidence },
  } as const
}

function filtersOf(evidence: Evidence & Partial<Input>): readonly string[] {
  return ASSUMPTION_FILTERS.filter((filter) => assumptionMatches(c, filter, placed(evidence)))
}

describe('an assumption is found by what it lacks', () => {
  test.each([
    ['nothing known of it', {}, ['all', 'weak', 'no-source', 'no-range']],
    ['a claim of a supplier', { grade: 'claim', source: 'Folder' }, ['all', 'weak', 'no-range']],
    ['a source of spaces only', { grade: 'measured', source: '  ' }, ['all', 'no-source', 'no-range']],
    [
      'one end of a range',
      { grade: 'published', source: 'CBS', date: '2025', low: decimalText('0.03') },
      ['all'],
    ],
    // Made in 2026: 2024 is two years before it, and still counts.
    [
      'a source of two years',
      { grade: 'published', source: 'CBS', date: '2024-01', high: decimalText('1') },
      ['all'],
    ],
    [
      'a source of three years',
      { grade: 'published', source: 'CBS', date: '2023-12-31', high: decimalText('1') },
      ['all', 'old-source'],
    ],
  ] as const)('%s', (_, evidence, filters) => {
    expect(filtersOf(evidence)).toEqual(filters)
  })
})

test.each(exampleFiles)(
  '%s: every number is an assumption but those of a draw, each of one grade',
  (file) => {
    const example = exampleCase(file)
    const all = assumptionsOf(example)
    const others = listInputs(example).filter((each) => !all.some(({ path }) => path === each.path))
    expect(others.length).toBeGreaterThan(0)
    expect(others.every(({ path }) => path.startsWith('uncertainty.'))).toBe(true)
    const counts = countByGrade(all)
    expect(counts.measured + counts.published + counts.claim + counts.estimate).toBe(all.length)
    const weak = all.filter((each) => assumptionMatches(example, 'weak', each))
    expect(weak.length).toBe(counts.claim + counts.estimate)
  },
)

import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../../src/wording/catalogue.ts'
import type { Grid } from '../../../../src/wording/story/grid.ts'
import { splitGrid } from '../../../../src/wording/story/paper/split-grid.ts'

const words = catalogue('nl')
const PAGE = { letters: 60, first: 20 }

/** A table with a first column of ten letters and so many columns of eight. */
function gridOf(columns: number): Grid {
  const cell = { text: '1.234.56', kind: 'number', isNegative: false, isZero: false, path: null } as const
  return {
    key: 'grid',
    title: 'Kas',
    head: ['Soort', ...Array.from({ length: columns }, (_, i) => String(2027 + i))],
    rows: [{ key: 'a', label: 'Tien lette', cells: Array.from({ length: columns }, () => cell) }],
    note: 'Onderaan',
  }
}

describe('a table that is wider than a page', () => {
  test('stays whole as long as it fits', () => {
    expect(splitGrid(words, gridOf(5), PAGE)).toEqual([gridOf(5)])
  })

  test('goes on with its other columns below, each with the first column and its own years in the title', () => {
    const parts = splitGrid(words, gridOf(12), PAGE)
    expect(parts.map(({ head }) => head[0])).toEqual(['Soort', 'Soort', 'Soort'])
    expect(parts.flatMap(({ head }) => head.slice(1))).toEqual(gridOf(12).head.slice(1))
    expect(parts[1]?.title).toBe('Kas (2031 tot en met 2034)')
    expect(parts.map(({ head }) => head.length - 1)).toEqual([4, 4, 4])
    for (const { head, rows } of parts) expect(rows[0]?.cells).toHaveLength(head.length - 1)
  })

  test('has its note once, below the last', () => {
    expect(splitGrid(words, gridOf(12), PAGE).map(({ note }) => note)).toEqual(['', '', 'Onderaan'])
  })

  test('keeps a column that is wider than the page', () => {
    expect(splitGrid(words, gridOf(3), { letters: 12, first: 10 })).toHaveLength(3)
  })
})

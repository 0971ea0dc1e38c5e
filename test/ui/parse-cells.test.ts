import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCells } from '../../src/ui/parse-cells.ts'
import { spreadCells } from '../../src/ui/spread-cells.ts'

describe('parseCells', () => {
  test.each([
    ['', []],
    ['a', [['a']]],
    ['a\r\n', [['a']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\r\n\tb\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a\t', [['a', '']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['"two\nlines"\tb\r\n', [['two\nlines', 'b']]],
    ['"say ""yes"""\t2', [['say "yes"', '2']]],
    ['5" pipe\t2', [['5" pipe', '2']]],
    ['"open\t2', [['"open', '2']]],
  ])('%j', (text, rows) => {
    expect(parseCells(text)).toEqual(rows)
  })

  test('reads back any block that a spreadsheet writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', ' ', '€') })
    const blocks = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
    const written = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(blocks, (rows) => {
        const text = rows.map((row) => `${row.map(written).join('\t')}\r\n`).join('')
        expect(parseCells(text)).toEqual(rows)
      }),
    )
  })
})

test('spreadCells lays a block from the focused cell on and counts what falls outside', () => {
  const sheet = { rows: ['r1', 'r2'], columns: ['c1', 'c2', 'c3'] }
  const pasted = [
    ['1', '2', '3'],
    ['4', '5'],
    ['6', '7'],
  ]
  expect(spreadCells(pasted, { row: 'r1', column: 'c2' }, sheet)).toEqual({
    cells: [
      { at: { row: 'r1', column: 'c2' }, text: '1' },
      { at: { row: 'r1', column: 'c3' }, text: '2' },
      { at: { row: 'r2', column: 'c2' }, text: '4' },
      { at: { row: 'r2', column: 'c3' }, text: '5' },
    ],
    outside: 3,
  })
})

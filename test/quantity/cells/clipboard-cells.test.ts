import { describe, expect, test } from 'vitest'
import { tableMarkup, tabText } from '../../../src/quantity/cells/clipboard-cells.ts'
import { shownCell } from '../../../src/quantity/cells/shown-cell.ts'
import { Decimal } from '../../../src/quantity/decimal.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'

const DUTCH = { decimal: ',', group: '.' } as const
const ENGLISH = { decimal: '.', group: ',' } as const

describe('cells on the clipboard', () => {
  const rows = [
    ['Kop', '<b>"x" & y</b>'],
    ['=HYPERLINK("https://evil.example")', { number: '-1234.5' }],
    ['twee\nregels\tmet tab', { number: '12.5', isPercent: true }],
  ]

  test('stand apart as text, numbers as a Dutch spreadsheet reads them', () => {
    expect(tabText(rows)).toBe(
      'Kop\t<b>"x" & y</b>\n\'=HYPERLINK("https://evil.example")\t-1234,5\ntwee regels met tab\t12,5%',
    )
  })

  test('stand in a table without any markup of their own', () => {
    expect(tableMarkup(rows)).toBe(
      '<table><tr><td>Kop</td><td>&lt;b&gt;&quot;x&quot; &amp; y&lt;/b&gt;</td></tr>' +
        '<tr><td>\'=HYPERLINK(&quot;https://evil.example&quot;)</td><td align="right">-1234,5</td></tr>' +
        '<tr><td>twee regels met tab</td><td align="right">12,5%</td></tr></table>',
    )
  })
})

describe('what stands in a table for people', () => {
  test.each([
    ['1.234', { number: '1234' }, ''],
    ['−1.234.567', { number: '-1234567' }, ''],
    ['€ 1.234,50', { number: '1234.5' }, '€'],
    ['€\u00a0−12', { number: '-12' }, '€'],
    ['−€ 12', { number: '-12' }, '€'],
    ['+€\u00a012', { number: '12' }, '€'],
    ['12,5%', { number: '12.5', isPercent: true }, ''],
    ['−0,3 %', { number: '-0.3', isPercent: true }, ''],
    ['2,8\u00a0jaar', { number: '2.8' }, 'jaar'],
    ['€ 45,50 per uur', { number: '45.5' }, '€ per uur'],
    ['€ 1,3\u00a0mln.', { number: '1.3' }, '€ mln.'],
    ['0', { number: '0' }, ''],
  ])('reads %s', (shown, cell, unit) => {
    expect(shownCell(shown, DUTCH)).toEqual({ cell, unit })
  })

  test.each(['niet binnen de looptijd', '', '…', '10 tot 20', '3×45', '12-11-2026', 'C3PO', '1,2,3'])(
    'leaves %j text',
    (shown) => {
      expect(shownCell(shown, DUTCH)).toEqual({ cell: shown, unit: '' })
    },
  )

  test('reads English numbers where the table is in English', () => {
    expect(shownCell('1,234.5', ENGLISH)).toEqual({ cell: { number: '1234.5' }, unit: '' })
  })

  test.each([
    ['nl', DUTCH],
    ['en', ENGLISH],
  ] as const)('reads back what is written in %s', (language, notation) => {
    const { format } = catalogue(language)
    for (const text of ['0', '1', '-1', '999', '-1000', '1234567.89', '0.05', '-0.5', '123456789012']) {
      const value = new Decimal(text)
      const numberOf = (shown: string) => {
        const { cell } = shownCell(shown, notation)
        return typeof cell === 'string' ? cell : cell.number
      }
      expect(numberOf(format.number(value, 2)), text).toBe(value.toFixed())
      expect(numberOf(format.euroExact(value)), text).toBe(value.toFixed())
      expect(numberOf(format.percent(value, 2)), text).toBe(value.times(100).toFixed())
      expect(numberOf(format.quantity(value, 'h')), text).toBe(value.toFixed())
    }
  })
})

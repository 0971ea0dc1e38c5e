import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalInCell } from '../../../src/case-file/workbook/decimal-in-cell.ts'
import { FIELDS, type FieldKey } from '../../../src/domain/fields.ts'
import { sheetOf } from './opened.ts'
import { inline } from './workbook-file.ts'

const PRICE = 'asset.price'
const SHARE = 'asset.residual'
/** Styles: 1 is a percentage, 2 a date. */
const xfs = [10, 14]

async function read(cell: string, field: FieldKey) {
  const sheet = await sheetOf(`<row r="12">${cell}</row>`, { xfs })
  return decimalInCell(sheet, 'C12', field)
}

const text = (value: string) => inline('C12', value)
const number = (value: string, style = 0) => `<c r="C12" s="${style}"><v>${value}</v></c>`

describe('E10 a cell is a number for a field', () => {
  test.each<[string, string, FieldKey, string]>([
    ['a number', number('1234.56'), PRICE, '1234.56'],
    ['a number with an exponent', number('1.25E+3'), PRICE, '1250'],
    ['a small number', number('1E-3'), PRICE, '0.001'],
    ['a float with all its digits', number('1.1000000000000001'), PRICE, '1.1'],
    [
      'a float with all its digits and some before the point',
      number('123456.10000000001'),
      PRICE,
      '123456.1',
    ],
    ['more decimals than a number may have', number('0.083333333333333329'), PRICE, '0.083333333333'],
    ['more digits than a float has', number('1234567890.123456789012'), PRICE, '1234567890.123456789012'],
    ['Dutch text', text('1.000,50'), PRICE, '1000.5'],
    ['text with a euro sign', text('€ 5'), PRICE, '5'],
    ['text with spaces', text(' 12 '), PRICE, '12'],
    ['text with thousands', text('1.234.567'), PRICE, '1234567'],
    ['text with a percent sign', text('12%'), SHARE, '0.12'],
    ['text with decimals and a percent sign', text('12,5 %'), SHARE, '0.125'],
    ['a number that shows as a percentage', number('0.125', 1), SHARE, '0.125'],
    ['no share at all, however it is written', number('0'), SHARE, '0'],
  ])('%s', async (_, cell, field, value) => {
    expect(await read(cell, field)).toEqual({ ok: true, value })
  })

  test('the result of a formula', async () => {
    const cell = '<c r="C12"><f>A1*2</f><v>5</v></c>'
    expect(await read(cell, PRICE)).toEqual({ ok: true, value: '5' })
  })
})

describe('E10 a cell is refused', () => {
  test.each<[string, string, FieldKey, object]>([
    ['text without anything', text('  '), PRICE, { code: 'cell-empty' }],
    ['no cell', '', PRICE, { code: 'cell-empty' }],
    ['thousands or three decimals', text('1.000'), PRICE, { code: 'cell-ambiguous', found: '1.000' }],
    ['three decimals or thousands', text('1,234'), PRICE, { code: 'cell-ambiguous', found: '1,234' }],
    ['thousands or three decimals of a percentage', text('1.000 %'), SHARE, { code: 'cell-ambiguous' }],
    ['words', text('duizend'), PRICE, { code: 'cell-not-a-number', found: 'duizend' }],
    ['a sum', text('=1+1'), PRICE, { code: 'cell-not-a-number', found: '=1+1' }],
    ['a range', text('10-15'), PRICE, { code: 'cell-not-a-number' }],
    ['a hexadecimal number', text('0x1F'), PRICE, { code: 'cell-not-a-number' }],
    ['English text', text('1,234.50'), PRICE, { code: 'cell-not-a-number', found: '1,234.50' }],
    [
      'a share that does not say so',
      number('0.5'),
      SHARE,
      { code: 'cell-percentage', expected: true, found: '0.5' },
    ],
    [
      'text of a share that does not say so',
      text('12,5'),
      SHARE,
      { code: 'cell-percentage', expected: true },
    ],
    [
      'an amount that shows as a percentage',
      number('5', 1),
      PRICE,
      { code: 'cell-percentage', expected: false },
    ],
    ['an amount with a percent sign', text('5 %'), PRICE, { code: 'cell-percentage', expected: false }],
    ['a date', number('46143', 2), PRICE, { code: 'cell-date', found: '46143' }],
    ['an error', '<c r="C12" t="e"><v>#DIV/0!</v></c>', PRICE, { code: 'cell-error', found: '#DIV/0!' }],
    ['yes', '<c r="C12" t="b"><v>1</v></c>', PRICE, { code: 'cell-not-a-number', found: 'true' }],
    ['a formula without a result', '<c r="C12"><f>1+1</f></c>', PRICE, { code: 'cell-not-calculated' }],
    ['too large a number', number('1E+20'), PRICE, { code: 'cell-not-a-number', found: '1E+20' }],
    ['a number beyond numbers', number('1E+999'), PRICE, { code: 'cell-not-a-number' }],
    ['less than the field allows', number('-5'), PRICE, { code: 'out-of-bounds', field: PRICE, found: '-5' }],
    ['more than the field allows', number('1.5', 1), SHARE, { code: 'out-of-bounds', field: SHARE }],
    ['part of a whole', number('2.5'), 'asset.life', { code: 'not-an-integer', found: '2.5' }],
  ])('%s', async (_, cell, field, refusal) => {
    const result = await read(cell, field)
    expect(result.ok ? [] : result.refusals).toEqual([
      expect.objectContaining({ ...refusal, path: 'Invoer!C12' }),
    ])
  })
})

test('a number of up to fifteen digits comes back as it was written, for every field that it fits', async () => {
  const digits = fc.tuple(fc.nat(9_999), fc.nat(99_999_999), fc.constantFrom(...Object.keys(FIELDS)))
  await fc.assert(
    fc.asyncProperty(digits, async ([whole, fraction, key]) => {
      const field = key as FieldKey
      const written = `${whole}.${String(fraction).padStart(8, '0')}1`
      const { percent, integer, max } = { percent: false, integer: false, ...FIELDS[field] }
      fc.pre(!integer && Number(written) <= max && Number(written) >= FIELDS[field].min)
      const result = await read(number(written, percent ? 1 : 0), field)
      expect(result).toEqual({ ok: true, value: written })
    }),
    { numRuns: 200 },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalText, parseDecimalText, toDecimal } from '../../src/quantity/decimal-text.ts'
import type { NumberNotation } from '../../src/quantity/notation.ts'
import { readNumber, writeNumber } from '../../src/quantity/number-entry.ts'
import { plainDigits } from '../../src/quantity/number/digits.ts'

const DUTCH: NumberNotation = { decimal: ',', group: '.' }
const ENGLISH: NumberNotation = { decimal: '.', group: ',' }

/** The rows are Dutch; each is also read with comma and point exchanged, in English notation. */
function exchanged(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','))
}

function inBothNotations(text: string, options?: { percent: boolean }) {
  const dutch = readNumber(text, DUTCH, options)
  expect(readNumber(exchanged(text), ENGLISH, options)).toEqual(dutch)
  return dutch
}

const number = (value: string, echo?: string) =>
  echo ? { kind: 'number', value, echo } : { kind: 'number', value }
const unreadable = (reason: string) => ({ kind: 'unreadable', reason })

describe('readNumber', () => {
  test.each([
    ['1234,56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1.5', '1.5'],
    ['1234.56', '1234.56'],
    ['1.2345', '1.2345'],
    ['12345.678', '12345.678'],
    ['0.075', '0.075'],
    ['€ 1.234,56', '1234.56'],
    ['€1.234,56', '1234.56'],
    ['1.234,56 €', '1234.56'],
    ['EUR 1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u00A0234,56', '1234.56'],
    ['1\u202F234\u202F567,8', '1234567.8'],
    ['\t 12 \n', '12'],
    ['1.234.567', '1234567'],
    ['€ 1.234,-', '1234'],
    ['€ 1.234,--', '1234'],
    ['-12', '-12'],
    ['- 12', '-12'],
    ['−12', '-12'],
    ['-€ 12', '-12'],
    ['€ -12', '-12'],
    ['€ −1.234,50', '-1234.5'],
    ['+12', '12'],
    ['-0', '0'],
    ['-0,00', '0'],
    ['007', '7'],
    [',5', '0.5'],
    ['5,', '5'],
    ['45,50', '45.5'],
    ['9999999999999', '9999999999999'],
    ['0,000000000001', '0.000000000001'],
  ])('%j is %s', (text, value) => {
    expect(inBothNotations(text)).toEqual(number(value))
  })

  test.each([
    ['1.234', '1234', 'thousands'],
    ['-12.345', '-12345', 'thousands'],
    ['€ 999.000', '999000', 'thousands'],
    ['1,234', '1.234', 'three-decimals'],
    ['3*45,50', '136.5', 'sum'],
    ['3 × 45,50', '136.5', 'sum'],
    ['12*365/52', '84.230769230769', 'sum'],
    ['(2+3)*4', '20', 'sum'],
    ['2+3*4', '14', 'sum'],
    ['10/4/5', '0.5', 'sum'],
    ['=10-2-3', '5', 'sum'],
    ['=10-15', '-5', 'sum'],
    ['=-(2+3)', '-5', 'sum'],
    ['3 * -2', '-6', 'sum'],
    ['3*1.234', '3702', 'sum'],
    ['0,1+0,2', '0.3', 'sum'],
    ['1/3*3', '1', 'sum'],
    ['€ 100 + € 20,50', '120.5', 'sum'],
    ['=1/2/2026', '0.000246791708', 'sum'],
  ])('%j is %s and shows that it was read as %s', (text, value, echo) => {
    expect(inBothNotations(text)).toEqual(number(value, echo))
  })

  test.each([
    ['1,234.56', 'mixed-separators'],
    ['1,234.567,8', 'mixed-separators'],
    ['1 234.567', 'mixed-separators'],
    ['1.234 567,8', 'mixed-separators'],
    ['1,2,3', 'several-decimals'],
    ['1.23.456', 'group-of-three'],
    ['1234.567.890', 'group-of-three'],
    ['0.123.456', 'group-of-three'],
    ['1.23,4', 'group-of-three'],
    ['12 34', 'group-of-three'],
    ['twaalf', 'letters'],
    ['12a', 'letters'],
    ['1e5', 'letters'],
    ['0x10', 'letters'],
    ['Infinity', 'letters'],
    ['NaN', 'letters'],
    ['12,5%', 'percent-sign'],
    ['10000000000000', 'too-large'],
    ['9'.repeat(200_000), 'too-large'],
    ['9999999999999*10', 'too-large'],
    ['0,0000000000001', 'too-many-decimals'],
    ['10-15', 'range-or-date'],
    ['10 - 15', 'range-or-date'],
    ['5-11-2026', 'range-or-date'],
    ['1/2/2026', 'range-or-date'],
    ['2026-11-05', 'range-or-date'],
    ['10–15', 'not-a-number'],
    ['(1.234)', 'not-a-number'],
    ['--5', 'not-a-number'],
    ['-€-5', 'not-a-number'],
    ['€', 'not-a-number'],
    ['€ -', 'not-a-number'],
    [',', 'not-a-number'],
    ['-', 'not-a-number'],
    ['12-', 'not-a-number'],
    ['=', 'not-a-number'],
    ['3*', 'not-a-number'],
    ['(2+3', 'not-a-number'],
    ['2+3)', 'not-a-number'],
    ['2(3)', 'not-a-number'],
    ['5/0', 'not-a-number'],
    ['0/0', 'not-a-number'],
    ['3*1,2,3', 'several-decimals'],
    ['١٢', 'not-a-number'],
    ['#VERW!', 'letters'],
    ['12;5', 'not-a-number'],
  ])('%j is refused: %s', (text, reason) => {
    expect(inBothNotations(text)).toEqual(unreadable(reason))
  })

  test.each([
    ['12,5%', '0.125'],
    ['12,5 %', '0.125'],
    ['12,5', '0.125'],
    ['100', '1'],
    ['0,075', '0.00075'],
    ['-3', '-0.03'],
    ['0', '0'],
    ['0,0000000001', '0.000000000001'],
    ['99999999999999,9', '999999999999.999'],
  ])('%j in a percent field is %s', (text, value) => {
    expect(inBothNotations(text, { percent: true })).toEqual(number(value))
  })

  test('a percent field calculates too', () => {
    expect(inBothNotations('100/8%', { percent: true })).toEqual(number('0.125', 'sum'))
  })

  test('a percent that needs more decimals than a value has is refused, not rounded', () => {
    expect(inBothNotations('0,00000000001', { percent: true })).toEqual(unreadable('too-many-decimals'))
  })

  test('nothing is no number', () => {
    expect(readNumber(' \u00A0 ', DUTCH)).toEqual({ kind: 'empty' })
  })

  test('any text is answered, and an answer is always a plain decimal', () => {
    const pieces = fc.constantFrom(...'0123456789.,-−+*/×÷()=%€ \u00A0E'.split(''), 'EUR', '1.234')
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(DUTCH, ENGLISH), fc.boolean(), (typed, notation, percent) => {
        const reading = readNumber(typed, notation, { percent })
        if (reading.kind === 'number') expect(parseDecimalText(reading.value)).toBe(reading.value)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('writeNumber', () => {
  const digits = (most: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: most }).map((list) => list.join(''))
  const decimals = fc
    .tuple(fc.boolean(), digits(13), digits(12))
    .map(([negative, whole, fraction]) => decimalText(plainDigits(negative, whole, fraction)))
  const notations = fc.constantFrom(DUTCH, ENGLISH)

  test('what it writes is read back as the same number', () => {
    fc.assert(
      fc.property(
        decimals,
        notations,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 0, max: 4 }),
        (value, notation, percent, grouping, minDecimals) => {
          const written = writeNumber(value, notation, { percent, grouping, minDecimals })
          expect(readNumber(written, notation, { percent })).toMatchObject({ kind: 'number', value })
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('a value with needless zeros keeps its worth', () => {
    const reading = readNumber(writeNumber(decimalText('0012.500'), DUTCH), DUTCH)
    expect(reading.kind === 'number' && toDecimal(reading.value).eq('12.5')).toBe(true)
  })

  test.each([
    ['1234567.5', {}, '1.234.567,5'],
    ['1234567.5', { grouping: false }, '1234567,5'],
    ['45.5', { minDecimals: 2 }, '45,50'],
    ['45', { minDecimals: 2 }, '45'],
    ['45.125', { minDecimals: 2 }, '45,125'],
    ['0.125', { percent: true }, '12,5'],
    ['0.00075', { percent: true }, '0,075'],
    ['-1234', {}, '-1.234'],
  ])('%s with %j is %s', (value, options, written) => {
    expect(writeNumber(decimalText(value), DUTCH, options)).toBe(written)
    expect(writeNumber(decimalText(value), ENGLISH, options)).toBe(exchanged(written))
  })
})

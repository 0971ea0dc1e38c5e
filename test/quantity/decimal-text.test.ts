import * as fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { Decimal } from '../../src/quantity/decimal.ts'
import {
  type DecimalText,
  decimalText,
  fromDecimal,
  isDecimalText,
  parseDecimalText,
  toDecimal,
} from '../../src/quantity/decimal-text.ts'

const plain = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 13n - 1n }),
    fc.option(fc.stringMatching(/^\d{1,12}$/)),
  )
  .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole.toString()}${part === null ? '' : `.${part}`}`)

test.each(['0', '1', '-1', '007', '0.10', '9999999999999.999999999999', '-9999999999999'])(
  '%s is a decimal',
  (text) => {
    expect(parseDecimalText(text)).toBe(text)
  },
)

test.each(['-0', '-0.0', '-000.000'])('%s is zero', (text) => {
  expect(parseDecimalText(text)).toBe('0')
  expect(isDecimalText(text)).toBe(false)
})

test.each([
  ...[
    '',
    ' ',
    '1 ',
    ' 1',
    '+1',
    '.5',
    '5.',
    '1.2.3',
    '1,5',
    '1.000,50',
    '1_000',
    '1e3',
    '1E3',
    '1e1000000000',
  ],
  ...[
    '0x1F',
    '0b101',
    '0o17',
    '0x1p3',
    'NaN',
    'Infinity',
    '-Infinity',
    '--1',
    '1-',
    '１',
    '٣',
    '1\n',
    '\u22121',
  ],
  ...['10000000000000', '0.0000000000001', '9'.repeat(200_000), `1.${'0'.repeat(200_000)}`],
])('%j is none', (text) => {
  expect(parseDecimalText(text)).toBeNull()
  expect(isDecimalText(text)).toBe(false)
  expect(() => decimalText(text)).toThrow(RangeError)
})

test('a text is the decimal that it says, to the last digit', () => {
  fc.assert(
    fc.property(plain, (text) => {
      const [whole = '', part = ''] = text.replace('-', '').split('.')
      const units = BigInt(whole + part.padEnd(12, '0')) * (text.startsWith('-') ? -1n : 1n)
      expect(toDecimal(decimalText(text)).times('1e12').toFixed()).toBe(units.toString())
    }),
  )
})

test('a decimal comes back from its text', () => {
  fc.assert(
    fc.property(plain, (text) => {
      const value = toDecimal(decimalText(text))
      const again = fromDecimal(value)
      expect(again !== null && toDecimal(again).eq(value)).toBe(true)
      expect(again).not.toBe('-0')
    }),
  )
})

test('what does not fit has no text, and what is finer is rounded half away from zero', () => {
  expect(fromDecimal(new Decimal('1e13'))).toBeNull()
  expect(fromDecimal(new Decimal(NaN))).toBeNull()
  expect(fromDecimal(new Decimal(Infinity))).toBeNull()
  expect(fromDecimal(new Decimal(1).div(3))).toBe('0.333333333333')
  expect(fromDecimal(new Decimal('-0.0000000000005'))).toBe('-0.000000000001')
  expect(fromDecimal(new Decimal('-0.0000000000004'))).toBe('0')
})

test('only what is text is decimal text', () => {
  expect(isDecimalText(1)).toBe(false)
  expect(isDecimalText(null)).toBe(false)
  expect(isDecimalText('1')).toBe(true)
})

test('a text that was not checked does not compile', () => {
  expectTypeOf<string>().not.toExtend<DecimalText>()
  // @ts-expect-error a text that was not checked
  expect(toDecimal('0.5').toFixed()).toBe('0.5')
})

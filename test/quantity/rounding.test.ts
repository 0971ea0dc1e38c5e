import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal } from '../../src/quantity/decimal.ts'
import { fixedText, roundHalfAway } from '../../src/quantity/rounding.ts'

test.each([
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['1.5', 0, '2'],
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['1.005', 2, '1.01'],
  ['-1.005', 2, '-1.01'],
  ['0.4999999999999999999999', 0, '0'],
  ['-0.4', 0, '0'],
  ['12', 2, '12.00'],
])('%s in %d places is %s', (text, places, rounded) => {
  const value = new Decimal(text)
  expect(roundHalfAway(value, places).eq(rounded)).toBe(true)
  expect(fixedText(value, places)).toBe(rounded)
})

const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(9))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)))

test('rounding moves by half a unit at most, the same way on both sides of zero', () => {
  fc.assert(
    fc.property(amounts, fc.nat(4), (value, places) => {
      const rounded = roundHalfAway(value, places)
      expect(rounded.minus(value).abs().lte(new Decimal(10).pow(-places).div(2))).toBe(true)
      expect(roundHalfAway(value.neg(), places).eq(rounded.neg())).toBe(true)
      expect(roundHalfAway(rounded, places).eq(rounded)).toBe(true)
      expect(fixedText(value, places)).not.toMatch(/^-0(\.0*)?$/)
    }),
  )
})

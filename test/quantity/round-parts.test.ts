import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal } from '../../src/quantity/decimal.ts'
import { roundParts } from '../../src/quantity/round-parts.ts'
import { roundHalfAway } from '../../src/quantity/rounding.ts'

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.nat(8))
  .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)))
const sum = (values: readonly Decimal[]) => values.reduce((a, b) => a.plus(b), new Decimal(0))

test.each([
  [
    ['1.4', '1.4', '1.4'],
    ['2', '1', '1'],
  ],
  [
    ['33.333', '33.333', '33.334'],
    ['33', '33', '34'],
  ],
  [
    ['-0.5', '-0.5'],
    ['0', '-1'],
  ],
  [
    ['0', '0.6', '0.6'],
    ['0', '1', '0'],
  ],
  [[], []],
])('%j becomes %j', (parts, rounded) => {
  const result = roundParts(
    parts.map((p) => new Decimal(p)),
    0,
  )
  expect(result.map(String)).toEqual(rounded)
})

test('parts add up to the rounded total and stay within one unit', () => {
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 12 }), fc.nat(2), (parts, places) => {
      const rounded = roundParts(parts, places)
      const unit = new Decimal(10).pow(-places)
      expect(sum(rounded).toString()).toBe(roundHalfAway(sum(parts), places).toString())
      rounded.forEach((r, i) => {
        expect(r.minus(parts[i]!).abs().lt(unit)).toBe(true)
        expect(r.toDecimalPlaces(places).eq(r)).toBe(true)
      })
    }),
  )
})

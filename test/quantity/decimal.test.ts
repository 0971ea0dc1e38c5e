import * as library from 'decimal.js'
import { afterAll, expect, test } from 'vitest'
import { Decimal, ONE, ZERO } from '../../src/quantity/decimal.ts'

const { precision, rounding } = library.Decimal

afterAll(() => {
  library.Decimal.set({ precision, rounding })
})

test('cents add up', () => {
  expect(new Decimal('0.1').plus('0.2').eq('0.3')).toBe(true)
  expect(ONE.minus(ONE).eq(ZERO)).toBe(true)
})

test('a third has forty digits, whatever others set', () => {
  library.Decimal.set({ precision: 5, rounding: library.Decimal.ROUND_UP })
  expect(ONE.div(3).toFixed()).toBe(`0.${'3'.repeat(40)}`)
})

test('an exponent without end stops nothing', () => {
  expect(new Decimal('1e1000000000').isFinite()).toBe(false)
  expect(new Decimal('1e-1000000000').isZero()).toBe(true)
})

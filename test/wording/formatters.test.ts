import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal } from '../../src/quantity/decimal.ts'
import { catalogue } from '../../src/wording/catalogue.ts'

const nl = catalogue('nl').format
const en = catalogue('en').format
const d = (text: string) => new Decimal(text)

describe('euros', () => {
  test.each([
    ['0', '€\u00a00', '€0'],
    ['-0.4', '€\u00a00', '€0'],
    ['12.5', '€\u00a013', '€13'],
    ['-12.5', '€\u00a0−13', '−€13'],
    ['432873.2', '€\u00a0432.873', '€432,873'],
    ['12345678901234567890.4', '€\u00a012.345.678.901.234.567.890', '€12,345,678,901,234,567,890'],
  ])('%s is %s and %s', (value, dutch, english) => {
    expect([nl.euro(d(value)), en.euro(d(value))]).toEqual([dutch, english])
  })

  test.each([
    ['1234.5', '€\u00a01.234,50'],
    ['-1234.505', '€\u00a0−1.234,51'],
    ['-0.004', '€\u00a00,00'],
  ])('to the cent, %s is %s', (value, text) => {
    expect(nl.euroExact(d(value))).toBe(text)
  })

  test.each([
    ['999999', '€\u00a0999.999', '€999,999'],
    ['1300000', '€\u00a01,3\u00a0mln.', '€1.3m'],
    ['-1250000', '€\u00a0−1,3\u00a0mln.', '−€1.3m'],
    ['2000000', '€\u00a02\u00a0mln.', '€2m'],
    ['4300000000', '€\u00a04,3\u00a0mld.', '€4.3bn'],
  ])('in a heading, %s is %s and %s', (value, dutch, english) => {
    expect([nl.euroShort(d(value)), en.euroShort(d(value))]).toEqual([dutch, english])
  })

  test.each([
    ['1200', '+€\u00a01.200'],
    ['-1200', '€\u00a0−1.200'],
    ['0.3', '€\u00a00'],
  ])('as a change, %s is %s', (value, text) => {
    expect(nl.euroChange(d(value))).toBe(text)
  })
})

test.each([
  ['0.126', '12,6%', '12.6%'],
  ['1', '100%', '100%'],
  ['-0.0004', '0%', '0%'],
  ['-0.005', '−0,5%', '−0.5%'],
])('the share %s is %s and %s', (value, dutch, english) => {
  expect([nl.percent(d(value)), en.percent(d(value))]).toEqual([dutch, english])
})

test.each([
  ['2.84', '2,8\u00a0jaar', '2.8\u00a0years'],
  ['1.04', '1\u00a0jaar', '1\u00a0year'],
  ['10', '10\u00a0jaar', '10\u00a0years'],
])('%s years are %s and %s', (value, dutch, english) => {
  expect([nl.years(d(value)), en.years(d(value))]).toEqual([dutch, english])
})

describe('quantities', () => {
  test.each([
    ['1', 'h', '1\u00a0uur', '1\u00a0hour'],
    ['1883.04', 'h', '1.883,04\u00a0uur', '1,883.04\u00a0hours'],
    ['45.5', 'EUR/h', '€\u00a045,50 per uur', '€45.50 per hour'],
    ['7.5', 'h/shift', '7,5\u00a0uur per dienst', '7.5\u00a0hours per shift'],
    ['12', 'user', '12\u00a0gebruikers', '12\u00a0users'],
    ['0.111052', '1', '0,11105', '0.11105'],
    ['1.12550881', '1', '1,1255', '1.1255'],
    ['3', 'parsec', '3\u00a0parsec', '3\u00a0parsec'],
  ])('%s %s is %s and %s', (value, unit, dutch, english) => {
    expect([nl.quantity(d(value), unit), en.quantity(d(value), unit)]).toEqual([dutch, english])
  })
})

test.each([
  ['2026', '2026', '2026', '2026'],
  ['2026-11', '11-2026', 'november 2026', '11/2026'],
  ['2026-11-05', '05-11-2026', '5 november 2026', '05/11/2026'],
  ['last spring', 'last spring', 'last spring', 'last spring'],
])('the date %s is %s, %s and %s', (iso, short, long, english) => {
  expect([nl.date(iso), nl.dateLong(iso), en.date(iso)]).toEqual([short, long, english])
})

test('names are listed as people list them', () => {
  expect([nl.list(['a', 'b', 'c']), en.list(['a', 'b'])]).toEqual(['a, b en c', 'a and b'])
})

test('no number is ever written as minus zero, with an exponent or as no number', () => {
  const value = fc
    .tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.nat(30))
    .map(([digits, places]) => d(digits.toString()).div(d('10').pow(places)))
  fc.assert(
    fc.property(value, fc.constantFrom('EUR', '1', 'h', 'EUR/user', 'FTE'), (number, unit) => {
      const texts = [nl.euro(number), nl.euroExact(number), nl.euroShort(number), nl.quantity(number, unit)]
      for (const text of texts) {
        expect(text).not.toMatch(/NaN|Infinity|undefined|\d[eE][+-]?\d/)
        expect(text).not.toMatch(/-0(?:,0+)?(?!,?\d)/)
      }
    }),
  )
})

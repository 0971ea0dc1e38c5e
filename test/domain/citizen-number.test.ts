import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { hasCitizenNumber, isCitizenNumber } from '../../src/domain/citizen-number.ts'
import { citizenNumbersInCase } from '../../src/domain/citizen-numbers-in-case.ts'
import { assumed, emptyCase, newGroup } from '../../src/domain/defaults.ts'
import { isDate } from '../../src/case-file/text-rules.ts'

const eight = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })

/** A number that passes the test, made by its own rule: the last digit is the remainder of the others. */
const citizenNumber = eight
  .map((digits) => [...digits, digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11])
  .filter(([...digits]) => digits[8] !== 10 && digits.some((digit) => digit > 0))
  .map((digits) => digits.join(''))

function inGroups(digits: string, sizes: readonly number[], separator: string): string {
  let from = 0
  return sizes.map((size) => digits.slice(from, (from += size))).join(separator)
}

const separator = fc.constantFrom('.', ' ', '-', '\u00a0')
const written = fc
  .tuple(citizenNumber, separator, fc.constantFrom([3, 3, 3], [4, 2, 3], [9]))
  .map(([digits, between, sizes]) => inGroups(digits, sizes, between))
const withoutNought = fc
  .tuple(citizenNumber, separator, fc.constantFrom([3, 2, 3], [8]))
  .filter(([digits]) => digits.startsWith('0') && !isDate(inGroups(digits.slice(1), [4, 2, 2], '-')))
  .map(([digits, between, sizes]) => inGroups(digits.slice(1), sizes, between))

const around = fc.constantFrom(
  ...([
    ['', ''],
    ['BSN ', ''],
    ['bsn', '.'],
    ['Mevrouw X (', ')'],
    ['Cliënt: ', ', woont op Noord'],
    ['regel\n', '\nregel'],
    ['"', '"'],
  ] as const),
)

describe('a citizen service number', () => {
  test.each(['123456782', '111222333', '123.456.782', '1234.56.782', '123 456 782', 'In 2026: 123456782.'])(
    'is found in "%s"',
    (text) => {
      expect(hasCitizenNumber(text)).toBe(true)
    },
  )

  test('is found in every way of writing it', () => {
    fc.assert(
      fc.property(written, around, (number, [before, after]) => {
        expect(hasCitizenNumber(before + number + after)).toBe(true)
      }),
    )
  })

  test('is found without its first nought', () => {
    fc.assert(
      fc.property(withoutNought, around, (number, [before, after]) => {
        expect(hasCitizenNumber(before + number + after)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  test('looks like one in eleven numbers of nine digits', () => {
    const numbers = Array.from({ length: 110_000 }, (_, i) => String(100_000_000 + i * 8_171))
    const share = numbers.filter(hasCitizenNumber).length / numbers.length
    expect(share).toBeGreaterThan(0.089)
    expect(share).toBeLessThan(0.093)
  })
})

describe('what is none', () => {
  const nine = fc.integer({ min: 0, max: 999_999_999 }).map((n) => String(n).padStart(9, '0'))

  test('a number that fails the test, however it is written', () => {
    fc.assert(
      fc.property(
        nine.filter((digits) => !isCitizenNumber(digits)),
        separator,
        fc.constantFrom([3, 3, 3], [4, 2, 3], [9]),
        (digits, between, sizes) => {
          expect(hasCitizenNumber(inGroups(digits, sizes, between))).toBe(false)
        },
      ),
    )
  })

  test('a part of a longer number, a code or an amount', () => {
    const spoilt = (number: string) => [
      ...[`1${number}`, `${number}0`, `12.${number}`, `${number}.123`, `ID${number}`, `${number}B`],
      ...[`€ ${number}`, `€${number}`, `EUR ${number}`, `${number} euro`, `${number},50`, `${number},-`],
      ...[`0,${number}`, `0.${number}`, `+31 ${number}`, `+31${number}`, `+31(0)${number}`],
    ]
    fc.assert(
      fc.property(written, (number) => {
        expect(spoilt(number).filter(hasCitizenNumber)).toEqual([])
      }),
    )
  })

  test('a telephone number, with ten digits of which the last eight pass the test', () => {
    fc.assert(
      fc.property(citizenNumber, (digits) => {
        const last = digits.slice(1)
        const texts = [
          `06${last}`,
          `06-${last}`,
          `06 ${last}`,
          `+316${last}`,
          `+31 6 ${last}`,
          `0031 6 ${last}`,
        ]
        expect(texts.filter(hasCitizenNumber)).toEqual([])
      }),
    )
  })

  test('a year, a period, a day and an ordinary amount', () => {
    const year = fc.integer({ min: 1900, max: 2150 })
    fc.assert(
      fc.property(year, year, fc.nat(9_999_999), (from, to, amount) => {
        const texts = [
          `${from}`,
          `${from}-${to}`,
          `01-02-${from}`,
          `${from}-01-02`,
          `${from} ${to}`,
          `${amount}`,
        ]
        expect(texts.filter(hasCitizenNumber)).toEqual([])
      }),
    )
    expect(hasCitizenNumber('20260131')).toBe(false)
    expect(hasCitizenNumber('000000000')).toBe(false)
  })
})

test('in a case it is found in words, not in numbers and ids', () => {
  const empty = emptyCase('123456782', 'Bedsensoren', 2026)
  const group = newGroup('111222333', 'Noord')
  expect(citizenNumbersInCase({ ...empty, groups: [group] })).toEqual([])
  const noted = { ...group, hourTariff: { ...assumed('123456782'), note: 'van cliënt 123.456.782' } }
  const framing = { ...empty.framing, problem: 'BSN 123456782' }
  const found = citizenNumbersInCase({ ...empty, framing, tags: ['a', '111222333'], groups: [noted] })
  expect([...found].sort()).toEqual(['framing.problem', 'groups.111222333.hourTariff.note', 'tags'])
})

test.each(['what', 'before', 'after', 'who', 'said'])('it is found in %s of what a room agreed', (part) => {
  const agreement = { id: '123456782', date: '2026', what: '', before: '', after: '', who: '', said: '' }
  const told = (text: string): BusinessCase => ({
    ...emptyCase('case', 'Bedsensoren', 2026),
    workshop: { sliders: [], figures: [], log: [{ ...agreement, [part]: text }] },
  })
  expect(citizenNumbersInCase(told('Mevrouw X'))).toEqual([])
  expect(citizenNumbersInCase(told('Mevrouw X, 111222333'))).toEqual([`workshop.log.123456782.${part}`])
})

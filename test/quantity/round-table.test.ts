import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal, ZERO } from '../../src/quantity/decimal.ts'
import { roundTable } from '../../src/quantity/round-table.ts'

const cell = fc.oneof(
  { weight: 1, arbitrary: fc.constant(ZERO) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(7))
      .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places))),
  },
)
const table = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 12 })).chain(([rows, columns]) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
)
const sum = (values: readonly Decimal[]) => values.reduce((a, b) => a.plus(b), ZERO)
const column = (rows: readonly (readonly Decimal[])[], t: number) => rows.map((row) => row[t]!)

/** Millionths are cut off before anything is added up. */
const WITHIN_ONE = new Decimal('1.0001')

test('everything adds up: columns, rows and the running total', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { cells, rowTotals, columnTotals, cumulative } = roundTable(rows, 0)
      rowTotals.forEach((total, i) => expect(sum(cells[i]!).toString()).toBe(total.toString()))
      columnTotals.forEach((total, t) => expect(sum(column(cells, t)).toString()).toBe(total.toString()))
      cumulative.forEach((total, t) =>
        expect(sum(columnTotals.slice(0, t + 1)).toString()).toBe(total.toString()),
      )
    }),
  )
})

test('every number is whole and its exact value rounded up or down; what is whole stays', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { cells, rowTotals, columnTotals, cumulative } = roundTable(rows, 0)
      const near = (shown: Decimal, exact: Decimal) => {
        expect(shown.isInteger()).toBe(true)
        expect(shown.minus(exact).abs().lt(WITHIN_ONE)).toBe(true)
      }
      rows.forEach((row, i) => {
        near(rowTotals[i]!, sum(row))
        row.forEach((exact, t) => {
          near(cells[i]![t]!, exact)
          if (exact.isInteger()) expect(cells[i]![t]!.toString()).toBe(exact.toString())
        })
      })
      columnTotals.forEach((total, t) => {
        near(total, sum(column(rows, t)))
        near(cumulative[t]!, sum(columnTotals.map((_, u) => (u <= t ? sum(column(rows, u)) : ZERO))))
      })
    }),
  )
})

test('keeps to the nearest where that adds up', () => {
  const { cells, cumulative } = roundTable(
    [
      [new Decimal('1.2'), new Decimal('3.1')],
      [ZERO, new Decimal('0.1')],
    ],
    0,
  )
  expect(cells.map((row) => row.map(String))).toEqual([
    ['1', '3'],
    ['0', '0'],
  ])
  expect(cumulative.map(String)).toEqual(['1', '4'])
})

test('rounds to cents as well', () => {
  const { cells, rowTotals } = roundTable(
    [[new Decimal('0.333'), new Decimal('0.333'), new Decimal('0.334')]],
    2,
  )
  expect(sum(cells[0]!).toString()).toBe('1')
  expect(rowTotals.map(String)).toEqual(['1'])
})

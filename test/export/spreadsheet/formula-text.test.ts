import { expect, test } from 'vitest'
import { type Addresses, formulaText } from '../../../src/export/spreadsheet/formula/formula-text.ts'
import { cellOf, type Formula, numberOf, stepOf } from '../../../src/export/spreadsheet/formula/formula.ts'
import { Decimal } from '../../../src/quantity/decimal.ts'

const EMPTY = new Set(['c5', 'c6'])

const addresses: Addresses = {
  cell: (row, column) => `${row}${column === null ? '' : String(column)}`,
  range: (row, from, to) => `${row}${from}:${row}${to}`,
  isNothing: (row, column) => EMPTY.has(`${row}${column}`),
}

const number = (value: string): Formula => numberOf(new Decimal(value))
const single = (row: string): Formula => cellOf(row, null, 4, -Infinity)
const at = (row: string, column: number): Formula => cellOf(row, column, 4, -Infinity)
const sum = (...args: Formula[]): Formula => stepOf('sum', args, -Infinity)
const product = (...args: Formula[]): Formula => stepOf('product', args, -Infinity)
const less = (a: Formula, b: Formula): Formula => stepOf('subtract', [a, b], -Infinity)
const over = (a: Formula, b: Formula, guarded = false): Formula =>
  stepOf('divide', [a, b], -Infinity, guarded)

const CASES: readonly (readonly [formula: Formula, text: string])[] = [
  [sum(single('p'), single('q')), 'p+q'],
  [product(sum(single('p'), single('q')), single('r')), '(p+q)*r'],
  [less(single('p'), sum(single('q'), single('r'))), 'p-(q+r)'],
  [less(less(single('p'), single('q')), single('r')), 'p-q-r'],
  [less(single('p'), less(single('q'), single('r'))), 'p-(q-r)'],
  [less(number('0'), sum(single('q'), single('r'))), '-(q+r)'],
  [product(less(number('0'), single('p')), single('q')), '(-p)*q'],
  [product(number('-2'), single('q')), '(-2)*q'],
  [over(single('p'), product(single('q'), single('r'))), 'p/(q*r)'],
  [over(over(single('p'), single('q')), single('r')), 'p/q/r'],
  [over(single('p'), over(single('q'), single('r'))), 'p/(q/r)'],
  [over(single('p'), single('q'), true), 'IF(q=0,0,p/q)'],
  [over(over(number('1'), sum(number('1'), single('r'))), sum(number('1'), single('r'))), '1/(1+r)^2'],
  [stepOf('max', [number('0'), less(single('p'), single('q'))], 0), 'MAX(0,p-q)'],
  [stepOf('root', [single('p')], 0), 'SQRT(p)'],
  [stepOf('floor', [single('p')], 0), 'INT(p+0.000000001*MAX(1,ABS(p)))'],
  [stepOf('ceiling', [single('p')], 0), '-INT(-p+0.000000001*MAX(1,ABS(p)))'],
  [product(stepOf('ceiling', [single('p')], 0), single('q')), '(-INT(-p+0.000000001*MAX(1,ABS(p))))*q'],
  [sum(at('a', 1), at('a', 2), at('a', 3)), 'SUM(a1:a3)'],
  [sum(at('a', 1), at('a', 3)), 'a1+a3'],
  [sum(at('c', 4), at('c', 7)), 'SUM(c4:c7)'],
  [sum(product(at('a', 1), at('b', 1)), product(at('a', 2), at('b', 2))), 'SUMPRODUCT(a1:a2,b1:b2)'],
  [sum(at('a', 1), single('p'), at('a', 2)), 'SUM(a1:a2)+p'],
  [less(single('p'), sum(at('a', 1), at('a', 2))), 'p-SUM(a1:a2)'],
  [number('0.1'), '0.1'],
]

test.each(CASES)('a formula is written as its steps bind (%#)', (formula, text) => {
  expect(formulaText(formula, 4, addresses)).toBe(text)
})

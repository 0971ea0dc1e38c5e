import { expect, it } from 'vitest'
import { cellOfDecimal } from '../../../src/quantity/cells/cell.ts'
import { csvText } from '../../../src/quantity/cells/csv-text.ts'

it('writes numbers with a decimal comma and separates by semicolon', () => {
  const row = ['a', cellOfDecimal('-1234.5'), { number: '10' }, { number: '-12.5', isPercent: true }]
  expect(csvText([row])).toBe('\uFEFFa;-1234,5;10;-12,5%\r\n')
})

it('leaves a text that only looks like a number as it is', () => {
  expect(csvText([['1.5', '2027']])).toBe('\uFEFF1.5;2027\r\n')
})

it('keeps text that looks like a formula text, and quotes what would break a row', () => {
  const texts = ['=SUM(A1)', '+31', '@x', '-b', ' =1', '＝1', '\t=1', '-5']
  expect(csvText([texts.map(cellOfDecimal)])).toBe("\uFEFF'=SUM(A1);'+31;'@x;'-b;' =1;'＝1;'\t=1;-5\r\n")
  expect(csvText([['a;b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a;b";"say ""x""";"two\nlines"\r\n')
})

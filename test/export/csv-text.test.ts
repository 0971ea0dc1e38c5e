import { expect, it } from 'vitest'
import { csvText } from '../../src/export/csv-text.ts'

it('writes numbers with a decimal comma and separates by semicolon', () => {
  expect(csvText([['a', '-1234.5', '10']])).toBe('\uFEFFa;-1234,5;10\r\n')
})

it('keeps text that looks like a formula text, and quotes what would break a row', () => {
  expect(csvText([['=SUM(A1)', '+31', '@x', '-b', '-5']])).toBe("\uFEFF'=SUM(A1);'+31;'@x;'-b;-5\r\n")
  expect(csvText([['a;b', 'say "x"', 'two\nlines']])).toBe('\uFEFF"a;b";"say ""x""";"two\nlines"\r\n')
})

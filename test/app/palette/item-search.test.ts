import { describe, expect, test } from 'vitest'
import { itemSearch } from '../../../src/app/palette/item-search.ts'

const items = [
  { label: 'Prijs per stuk', where: 'Bedsensor met ophanging' },
  { label: 'Levensduur', where: 'Bedsensor met ophanging' },
  { label: 'Minuten per keer', where: 'Minder rondes' },
  { label: 'Kosten per uur', where: 'Cliëntondersteuner' },
  { label: 'Kosten', where: 'Stap' },
].map((item) => ({ ...item, key: `${item.label} ${item.where}`, run: () => undefined }))

const found = (query: string) => itemSearch(items)(query).map(({ label }) => label)

describe('the search in a case', () => {
  test('finds by the name of the field, of its line, or parts of both', () => {
    expect(found('levens')).toEqual(['Levensduur'])
    expect(found('bedsensor prijs')).toEqual(['Prijs per stuk'])
    expect(found('bedsensor')).toEqual(['Prijs per stuk', 'Levensduur'])
  })

  test('takes no notice of capitals, accents and spaces around', () => {
    expect(found('  CLIENTONDERSTEUNER ')).toEqual(['Kosten per uur'])
  })

  test('puts first what is the query, then what begins with the query, then what has a word that does', () => {
    expect(found('per')).toEqual(['Prijs per stuk', 'Minuten per keer', 'Kosten per uur'])
    expect(found('kosten')).toEqual(['Kosten', 'Kosten per uur'])
    expect(found('ke')).toEqual(['Minuten per keer'])
    expect(found('uur')).toEqual(['Kosten per uur', 'Levensduur'])
  })

  test('finds nothing where a word occurs nowhere', () => {
    expect(found('prijs zwembad')).toEqual([])
  })
})

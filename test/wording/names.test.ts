import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Calculation } from '../../src/engine/calculation.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { nameOfMeaning } from '../../src/wording/name-of-meaning.ts'
import { termName, termText } from '../../src/wording/term-text.ts'
import { arbitraryCase } from '../domain/arbitrary-case.ts'
import { emptyCase } from '../../src/domain/defaults.ts'

const nl = catalogue('nl')
const PLAIN = /undefined|NaN|\[object|Infinity/

test('every number of any case has a name and a value in words', () => {
  fc.assert(
    fc.property(arbitraryCase, (c) => {
      const calculation = Calculation.of(c)
      for (const node of calculation.model.graph.nodes) {
        if (node.meaning === null && node.place === null) continue
        const term = { ...node, node, value: calculation.value(node) }
        const { title, about, when } = termName(nl, c, term)
        expect(title.trim()).not.toBe('')
        expect([title, about, when, termText(nl, term)].join(' ')).not.toMatch(PLAIN)
      }
    }),
    { numRuns: 12 },
  )
})

const c = emptyCase('case', 'Case', 2027)
const meaning = (
  key: Parameters<typeof nameOfMeaning>[2]['key'],
  path: string,
  column: number | null = null,
) => nameOfMeaning(nl, c, { key, subject: { path, name: 'name' }, column })

test.each([
  [meaning('cashFlow', 'view.provider', 3), ['Kasstroom', 'Zorgaanbieder', '2029']],
  [meaning('cashFlow', 'view.society', 0), ['Kasstroom', 'Samenleving', 'Start']],
  [meaning('categoryTotal', 'view.wlz.time-cash', 1), ['Minder betaalde uren', 'Zorgkantoor (Wlz)', '2027']],
  [
    meaning('presentValueOfCategory', 'view.provider.one-off'),
    ['Eenmalige kosten, in geld van nu', 'Zorgaanbieder', null],
  ],
  [
    meaning('ledgerCell', 'ledger..zvw.event.resource.benefit.during.4', 4),
    ['Voorkomen zorg', 'Gedeeld door alle technologieën, Zorgverzekeraar (Zvw)', '2030'],
  ],
  [meaning('priceIndex', 'case.wage', 2), ['Prijspeil', 'Lonen', '2028']],
  [meaning('nicGap', 'capital', 2), ['Verschil met de norm', null, '2028']],
  [meaning('depreciation', 'technologies.t.assets.a', 2), ['Afschrijving', 'name', '2028']],
])('the name %o', (name, expected) => {
  expect([name.title, name.about, name.when]).toEqual(expected)
})

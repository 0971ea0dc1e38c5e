import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newEffect } from '../../../src/domain/defaults.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import type { Grid } from '../../../src/wording/story/grid.ts'
import {
  benefitTable,
  contributionSentences,
  gainTable,
} from '../../../src/wording/story/parties/contribution-tables.ts'
import { partyMatrix } from '../../../src/wording/story/parties/party-matrix.ts'
import { partySheets } from '../../../src/wording/story/parties/party-sheet.ts'
import { pocketSentences } from '../../../src/wording/story/parties/wrong-pocket.ts'
import { arbitraryCase } from '../../domain/arbitrary-case.ts'
import { input, oneOff, series, settings, shared, smallCase } from '../../engine/small-case.ts'

const nl = catalogue('nl')

/** A start of 900 euro for the provider, after which each party has an amount a year for three years. */
function told(perYear: Readonly<Record<string, number>>, margin = 0): Calculation {
  const effect = newEffect('admission', 'e', 'Langer thuis', 'unused')
  if (effect.kind !== 'admission') throw new Error('Another kind of effect was asked for')
  const amounts = Object.entries(perYear).map(([stakeholder, amount]) => ({
    id: stakeholder,
    stakeholder,
    amount: input(amount),
  }))
  const contribution = { margin: input(margin), years: input(3) }
  return Calculation.of(
    smallCase({
      settings: settings(3, { contribution }),
      shared: shared({
        oneOffs: [oneOff({ amount: input(900) })],
        effects: [{ ...effect, clients: series(1), weeks: input(1), amounts }],
      }),
    }),
  )
}

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '))

const rows = ({ rows: all }: Grid) => all.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])

const amount = (text: string) => Number(text.replaceAll('.', '').replace('−', '-'))

describe('the wrong pocket', () => {
  it('is told of who gains and pays nothing while the provider loses', () => {
    expect(plain(pocketSentences(nl, told({ zvw: 400, wmo: -10 })))).toEqual([
      'De zorgaanbieder verliest € 900, terwijl anderen winnen: de baten vallen in de verkeerde portemonnee.',
      'De zorgverzekeraar (Zvw) wint € 1.200 en betaalt niets.',
      'De gemeente (Wmo) legt € 30 toe.',
    ])
  })

  it('is not told where the provider gains, or no one else does', () => {
    expect(plain(pocketSentences(nl, told({ provider: 400 })))).toEqual([
      'De zorgaanbieder houdt € 300 over.',
    ])
    expect(plain(pocketSentences(nl, told({ wmo: -10 })))[0]).toBe(
      'De zorgaanbieder verliest € 900, en niemand anders wint.',
    )
  })
})

describe('a fair contribution', () => {
  it('is told with its tables', () => {
    const c = told({ zvw: 400, client: 200 }, 100)
    expect(plain(contributionSentences(nl, c))).toEqual([
      'De zorgaanbieder komt € 900 tekort; nodig is € 1.000, met de marge erbij.',
      'Wie wint, kan dat samen betalen: het kost ieder 56% van de eigen winst.',
      'Hiervan komt € 333 van cliënten en mantelzorgers. Zij winnen vooral tijd en gemak; daar kunt u niet altijd geld voor vragen.',
    ])
    expect(rows(gainTable(nl, c))).toEqual([
      ['Zorgverzekeraar (Zvw)', '1.200', '−667', '533', '222'],
      ['Cliënt', '600', '−333', '267', '111'],
      ['Zorgaanbieder', '−900', '1.000', '100', ''],
      ['Samen', '900', '0', '900', ''],
    ])
    expect(rows(benefitTable(nl, c))).toEqual([
      ['Zorgaanbieder', '0', '900', '−900', '0', '−300'],
      ['Zorgverzekeraar (Zvw)', '1.200', '0', '600', '600', '200'],
      ['Cliënt', '600', '0', '300', '300', '100'],
      ['Samen', '1.800', '900', '0', '900', ''],
    ])
  })

  it('is not asked without a shortage, and says what no one can cover', () => {
    expect(contributionSentences(nl, told({ provider: 400 }))).toEqual([nl.views.parties.asked.none])
    expect(plain(contributionSentences(nl, told({ zvw: 100 })))[1]).toBe(
      'Ook als ieder zijn hele winst bijdraagt, blijft € 600 ongedekt.',
    )
    expect(plain(contributionSentences(nl, told({})))[0]).toBe('De zorgaanbieder komt € 900 tekort.')
    expect(contributionSentences(nl, told({}))[1]).toBe(nl.views.parties.asked.nobody)
  })
})

describe('the page for a conversation', () => {
  it('says what a party gains, what is asked, on what it rests and what is open', () => {
    const sheets = partySheets(nl, told({ zvw: 400, client: 900, wlz: 100 }))
    expect(sheets.map(({ stakeholder }) => stakeholder)).toEqual(['zvw', 'wlz', 'client'])
    const sheet = sheets[1]
    expect(sheet?.name).toBe('Zorgkantoor (Wlz)')
    expect(plain([sheet?.finding ?? '', ...(sheet?.asked ?? [])])).toEqual([
      'Dit plan levert u in 3 jaar € 300 op, in geld van nu.',
      'Wij vragen een bijdrage van € 21 per jaar, van 2027 tot en met 2029.',
      'Dat is € 64 in geld van nu: 21% van wat u wint. U houdt € 236 over.',
      'Als ieder meebetaalt naar wat hij aan baten heeft, is uw deel € 21 per jaar.',
    ])
    expect(sheet?.years.map(({ name }) => name)).toEqual(['2027', '2028', '2029'])
    expect(sheet?.basis.map(({ name, grade }) => [name, grade])).toEqual([['Langer thuis', 'Schatting']])
    expect(sheet?.questions.join(' ')).toContain('Ook winst voor: de cliënt en de zorgverzekeraar (Zvw).')
  })

  it('asks nothing of who loses', () => {
    const [sheet] = partySheets(nl, told({ wmo: -10 }))
    expect(sheet?.asked).toEqual([nl.views.parties.sheet.asksNothingOfLoser])
  })
})

describe('the matrix of parties, of any case', () => {
  it('adds up down every column and along every row', () => {
    fc.assert(
      fc.property(arbitraryCase, (source) => {
        const table = rows(partyMatrix(nl, Calculation.of(source)))
        const numbers = table.map(([, ...texts]) => texts.map(amount))
        const total = numbers.at(-1) ?? []
        const parts = numbers.slice(0, -1)
        if (numbers.flat().some((n) => Math.abs(n) > 1e12)) return
        total.forEach((sum, j) => {
          expect(parts.reduce((all, row) => all + (row[j] ?? 0), 0)).toBe(sum)
        })
        for (const row of numbers) expect(row.slice(0, -1).reduce((all, n) => all + n, 0)).toBe(row.at(-1))
      }),
      { numRuns: 20 },
    )
  })
})

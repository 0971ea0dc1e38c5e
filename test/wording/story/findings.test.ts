import { describe, expect, test } from 'vitest'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { assumed, assumedSeries, newPool } from '../../../src/domain/defaults.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { cashByYear } from '../../../src/wording/story/figures/cash-by-year.ts'
import { cumulatedCash } from '../../../src/wording/story/figures/cumulated-cash.ts'
import { hoursByDestination } from '../../../src/wording/story/figures/hours-by-destination.ts'
import { nicByYear } from '../../../src/wording/story/figures/nic-gap.ts'
import { normLife } from '../../../src/wording/story/figures/norm-life.ts'
import { poolSteps } from '../../../src/wording/story/figures/pool-steps.ts'
import { stakeholderBalance } from '../../../src/wording/story/figures/stakeholder-balance.ts'
import { waterfall } from '../../../src/wording/story/figures/waterfall.ts'
import { simpleCase, type SimpleCase } from './simple-case.ts'

const nl = catalogue('nl')
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')
const calculated = (options: SimpleCase) => Calculation.of(simpleCase(options))
const ofProvider = (make: typeof cumulatedCash, options: SimpleCase) => {
  const calculation = calculated(options)
  return make(nl, calculation, calculation.view('provider')!.statement)
}

describe('the title of a chart is its finding', () => {
  test.each<[SimpleCase, string]>([
    [{ price: '1000', forProvider: '500' }, 'In 2028 is het geld terug; tot dan is hooguit € 10.000 nodig'],
    [
      { price: '1000', life: '5', forProvider: '270', horizon: '12' },
      'In 2030 is het geld even terug, maar door nieuwe uitgaven pas in 2038 voorgoed',
    ],
    [{ price: '1000', forProvider: '50' }, 'Na 10 jaar staat er nog € 5.000 open: het geld komt niet terug'],
    [{ forProvider: '50' }, 'Er hoeft nooit geld bij'],
    [{}, 'Er gaat geen geld om'],
  ])('cumulated cash of %o', (options, title) => {
    expect(plain(ofProvider(cumulatedCash, options).title)).toBe(title)
  })

  test('the payback is marked on the line where it lies', () => {
    expect(ofProvider(cumulatedCash, { price: '1000', forProvider: '400' }).chart.markers).toEqual([
      { at: 2.5, label: 'terug na 2,5\u00a0jaar' },
    ])
    expect(ofProvider(cumulatedCash, { forProvider: '400' }).chart.markers).toBeUndefined()
  })

  test.each<[SimpleCase, string]>([
    [{ price: '1000', forProvider: '500' }, 'Elk jaar komt er geld bij'],
    [{ price: '1000', forProvider: '-50' }, 'Elk jaar kost het geld'],
    [{ price: '1000', life: '4', forProvider: '500' }, 'In 8 van de 10 jaren komt er geld bij'],
    [{}, 'Er gaat geen geld om'],
  ])('cash by year of %o', (options, title) => {
    expect(plain(ofProvider(cashByYear, options).title)).toBe(title)
  })

  test.each<[SimpleCase, string]>([
    [
      { price: '1000', forProvider: '500' },
      'Tegenover € 10.000 aan kosten staat € 40.554 aan baten: er blijft € 30.554 over',
    ],
    [
      { price: '1000', forProvider: '50' },
      'Tegenover € 10.000 aan kosten staat € 4.055 aan baten: er is € 5.945 tekort',
    ],
  ])('the waterfall of %o', (options, title) => {
    expect(plain(ofProvider(waterfall, options).title)).toBe(title)
  })

  test.each<[SimpleCase, string]>([
    [
      { price: '1000', life: '3' },
      'Met 10 jaar op papier lijkt het resultaat in 2027 € 2.333 beter dan het is',
    ],
    [{ price: '1000', life: '10' }, 'De levensduur op papier maakt geen verschil voor het resultaat'],
  ])('norm against actual life of %o', (options, title) => {
    expect(plain(ofProvider(normLife, options).title)).toBe(title)
  })

  test('what the rate covers, and that it covers nothing outside an institution', () => {
    const c = simpleCase({ price: '1000', life: '3' })
    expect(plain(nicByYear(nl, Calculation.of(c)).title)).toMatch(
      /^Het tarief dekt 3\d% van wat .*: in 10 jaar een tekort van €/,
    )
    const atHome: BusinessCase = { ...c, groups: c.groups.map((g) => ({ ...g, deliveryForm: 'mpt' })) }
    expect(plain(nicByYear(nl, Calculation.of(atHome)).title)).toMatch(
      /^Het tarief vergoedt deze apparaten niet: €/,
    )
  })

  test.each<[SimpleCase, string, string]>([
    [
      { price: '1000', forInsurer: '500' },
      'De zorgverzekeraar (Zvw) wint het meest (€ 40.554); de zorgaanbieder legt het meest toe (€ 10.000)',
      'De zorgaanbieder betaalt en anderen winnen: de verkeerde portemonnee. Samen is het € 30.554 voor de samenleving.',
    ],
    [
      { forProvider: '500' },
      'Niemand legt toe; de zorgaanbieder wint het meest (€ 40.554)',
      'Samen is dat € 40.554 voor de samenleving.',
    ],
    [{}, 'Voor niemand verandert er iets in geld', 'Samen is dat € 0 voor de samenleving.'],
  ])('who pays and who gains in %o', (options, title, subtitle) => {
    const figure = stakeholderBalance(nl, calculated(options))
    expect([plain(figure.title), plain(figure.subtitle)]).toEqual([title, subtitle])
  })

  test.each<[SimpleCase, RegExp]>([
    [{ minutes: '10', cash: '0.25' }, /^Van de 608 uur die in 2027 vrijkomen, wordt 25% geld$/],
    [{ minutes: '10', cash: '0' }, /^In 2027 komt 608 uur vrij; daarvan wordt niets geld$/],
    [{}, /^Er komt geen tijd vrij$/],
  ])('hours of %o', (options, title) => {
    expect(plain(hoursByDestination(nl, calculated(options)).title)).toMatch(title)
  })
})

/** One night shift of five, at least three; each of the technologies saves these minutes per user per day, for ten users. */
function poolCase(...minutes: readonly string[]): BusinessCase {
  const c = simpleCase({ minutes: '1' })
  const [technology] = c.technologies
  if (technology === undefined) return c
  return {
    ...c,
    pools: [
      { ...newPool('night', 'Nacht', 'nurse'), staffPerShift: assumed('5'), minimumPresence: assumed('3') },
    ],
    technologies: minutes.map((amount, i) => ({
      ...technology,
      id: `t${String(i)}`,
      name: `Technology ${String(i)}`,
      adoption: { kind: 'list', shares: assumedSeries('1') },
      timeEffects: technology.timeEffects.map((e) => ({
        ...e,
        minutes: assumed(amount),
        destination: { kind: 'pool', poolId: 'night' },
      })),
    })),
  }
}

describe('a shift pool', () => {
  const tell = (...minutes: readonly string[]) => {
    const calculation = Calculation.of(poolCase(...minutes))
    const { title, subtitle } = poolSteps(nl, calculation, calculation.model.pools[0]!)
    return [plain(title), plain(subtitle)]
  }

  test('says how much is missing for a step', () => {
    expect(tell('30')[0]).toBe('Nacht: nog 180 minuten per dienst te weinig voor één persoon minder')
  })

  test('says that technologies reach a step only together', () => {
    expect(tell('30', '20')).toEqual([
      'Nacht: vanaf 2027 één persoon minder per dienst; geen van de technologieën haalt dat alleen',
      'In het laatste jaar is er 20 minuten speling. De volgende stap vraagt nog 460 minuten per dienst.',
    ])
  })

  test('says when one reaches it alone, and when nobody more can be missed', () => {
    expect(tell('100')).toEqual([
      'Nacht: vanaf 2027 2 personen minder per dienst',
      'In het laatste jaar is er 40 minuten speling. Met nog minder mensen kan de dienst niet draaien.',
    ])
  })
})

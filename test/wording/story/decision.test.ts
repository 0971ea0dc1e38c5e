import { describe, expect, test } from 'vitest'
import { Calculation } from '../../../src/engine/calculation.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { decisionOf } from '../../../src/wording/story/decision.ts'
import { decisionSupport } from '../../../src/wording/story/decision-support.ts'
import { decisionText } from '../../../src/wording/story/decision-text.ts'
import { PROVIDER, SOCIETY } from '../../../src/wording/story/perspective.ts'
import { simpleCase, type SimpleCase } from './simple-case.ts'

const nl = catalogue('nl')
const tell = (options: SimpleCase, perspective = PROVIDER): string =>
  decisionText(nl, Calculation.of(simpleCase(options)), perspective).replaceAll('\u00a0', ' ')

describe('the decision changes with the numbers', () => {
  test.each<[string, SimpleCase, string]>([
    [
      'pays-back',
      { price: '1000', forProvider: '500' },
      'De zorgaanbieder legt hooguit € 10.000 in, heeft dat na 2 jaar terug en houdt in 10 jaar € 30.554 over.',
    ],
    [
      'gains-at-once',
      { forProvider: '500' },
      'De zorgaanbieder hoeft vooraf niets in te leggen en houdt in 10 jaar € 40.554 over.',
    ],
    [
      'too-slow',
      { price: '1000', forProvider: '110' },
      'De zorgaanbieder heeft de inleg van € 10.000 na 9,1 jaar terug, maar komt in geld van nu € 1.078 tekort.',
    ],
    [
      'costs-others-gain',
      { price: '1000', forInsurer: '500' },
      'De zorgaanbieder legt er in 10 jaar € 10.000 op toe, terwijl de samenleving er € 30.554 aan overhoudt.',
    ],
    [
      'costs-all',
      { price: '1000' },
      'De zorgaanbieder legt er in 10 jaar € 10.000 op toe, en ook de samenleving gaat er niet op vooruit.',
    ],
    [
      'pays-back-on-paper',
      { price: '1000', life: '30', forProvider: '80' },
      'De zorgaanbieder houdt in 10 jaar € 992 over, maar alleen als de apparaten aan het eind nog hun restwaarde hebben.',
    ],
    ['nothing', {}, 'Voor de zorgaanbieder verandert er niets in geld.'],
  ])('%s', (kind, options, sentence) => {
    expect(decisionOf(Calculation.of(simpleCase(options))).kind).toBe(kind)
    expect(tell(options)).toBe(sentence)
  })
})

test('another perspective tells of that party, and a technology is named', () => {
  const options = { price: '1000', forInsurer: '500' }
  expect(tell(options, SOCIETY)).toMatch(/^De samenleving legt hooguit € 10\.000 in/)
  expect(tell(options, { stakeholder: 'zvw' })).toMatch(/^De zorgverzekeraar \(Zvw\) hoeft vooraf niets/)
  expect(tell(options, { stakeholder: 'provider', technologyId: 'sensor' })).toBe(
    'De zorgaanbieder legt er voor Sensor in 10 jaar € 10.000 op toe.',
  )
})

describe('beside the decision', () => {
  const support = (options: SimpleCase) => decisionSupport(nl, Calculation.of(simpleCase(options))).join(' ')

  test('stands who else gains', () => {
    expect(support({ forInsurer: '500' })).toContain('wint de zorgverzekeraar (Zvw) het meest')
    expect(support({ forInsurer: '-500' })).toContain('draagt de zorgverzekeraar (Zvw) het meest bij')
    expect(support({ forProvider: '500' })).toContain('Andere partijen merken er in geld niets van.')
    expect(support({ forProvider: '500' })).not.toContain('tijdelijk')
  })

  test('stands what time becomes money, and nothing of time where there is none', () => {
    expect(support({ minutes: '10', cash: '0.25' })).toMatch(
      /In 2027 komt 608.uur vrij.*25% daarvan wordt geld/,
    )
    expect(support({ forProvider: '5' })).not.toContain('vrij')
  })

  test('stands that a gain rests on the value left in devices', () => {
    expect(support({ price: '1000', life: '30', forProvider: '80' })).toContain('Zonder die restwaarde')
    expect(support({ price: '1000', life: '30', forProvider: '800' })).not.toContain('restwaarde')
  })
})

import { describe, expect, test } from 'vitest'
import type { BusinessCase } from '../../../../src/domain/business-case.ts'
import { withValueAt } from '../../../../src/domain/paths.ts'
import { ownRanges } from '../../../../src/engine/analysis/ranges.ts'
import { tornado } from '../../../../src/engine/analysis/tornado.ts'
import { Calculation } from '../../../../src/engine/calculation.ts'
import { catalogue } from '../../../../src/wording/catalogue.ts'
import { mainRisks } from '../../../../src/wording/story/paper/main-risks.ts'
import { exampleCase } from '../../../examples/example-cases.ts'
import { simpleCase } from '../simple-case.ts'

const words = catalogue('nl')
const NPV = { key: 'netPresentValue', stakeholder: 'provider' } as const

function risksOf(c: BusinessCase) {
  return mainRisks(words, Calculation.of(c), tornado(c, NPV, ownRanges(c)))
}

describe('the main risks', () => {
  test('tell what the heaviest number costs at its bad end, by the difference it makes', () => {
    const amount = 'technologies.sensor.effects.saved.amounts.p.amount'
    const lower = withValueAt(simpleCase({ forProvider: '100', horizon: '5' }), `${amount}.low`, '40')
    const c = withValueAt(lower, `${amount}.high`, '150')
    const risk = risksOf(c).find(({ kind }) => kind === 'swing')
    const low = Calculation.of(withValueAt(c, `${amount}.value`, '40'))
    const net = (each: Calculation) => each.value(each.view('provider')!.statement.netPresentValue)
    expect(risk?.effect.toNumber()).toBeCloseTo(net(Calculation.of(c)).minus(net(low)).toNumber(), 6)
    expect(risk?.text).toContain(words.format.euro(net(low)))
  })

  test('come largest first, of different kinds, and no more than three', () => {
    const risks = risksOf(exampleCase('verpleeghuis.json'))
    expect(risks).toHaveLength(3)
    expect(new Set(risks.map(({ kind }) => kind)).size).toBe(3)
    const effects = risks.map(({ effect }) => effect.toNumber())
    expect(effects).toEqual(effects.toSorted((a, b) => b - a))
  })

  test('name the wrong pocket with the loss of the provider', () => {
    const c = simpleCase({ price: '1000', forInsurer: '400' })
    const calculation = Calculation.of(c)
    const pocket = risksOf(c).find(({ kind }) => kind === 'pocket')
    const loss = calculation.value(calculation.view('provider')!.statement.netPresentValue).neg()
    expect(pocket?.effect.toFixed(6)).toBe(loss.toFixed(6))
    expect(pocket?.text).toContain('de zorgverzekeraar (Zvw)')
  })

  test('hold no swing as long as the numbers have not been looked at', () => {
    const risks = mainRisks(words, Calculation.of(exampleCase('verpleeghuis.json')), null)
    expect(risks.map(({ kind }) => kind)).not.toContain('swing')
  })

  test('are none where nothing is at stake', () => {
    expect(risksOf(simpleCase())).toEqual([])
  })
})

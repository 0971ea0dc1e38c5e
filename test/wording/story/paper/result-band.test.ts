import { describe, expect, test } from 'vitest'
import { withValueAt } from '../../../../src/domain/paths.ts'
import { ownRanges } from '../../../../src/engine/analysis/ranges.ts'
import { tornado } from '../../../../src/engine/analysis/tornado.ts'
import { Calculation } from '../../../../src/engine/calculation.ts'
import { catalogue } from '../../../../src/wording/catalogue.ts'
import { resultBand } from '../../../../src/wording/story/paper/result-band.ts'
import { simpleCase } from '../simple-case.ts'

const words = catalogue('nl')
const NPV = { key: 'netPresentValue', stakeholder: 'provider' } as const
const AMOUNT = 'technologies.sensor.effects.saved.amounts.p.amount'
const CASE = simpleCase({ forProvider: '100', horizon: '1' })
const RANGED = withValueAt(withValueAt(CASE, `${AMOUNT}.low`, '52'), `${AMOUNT}.high`, '208')
const UNKNOWN = { chance: null, tornado: null, isBusy: false }

function bandOf(c: typeof CASE, known: Parameters<typeof resultBand>[2]) {
  return resultBand(words, Calculation.of(c), known)
}

describe('the range of the result', () => {
  test('is not known where no number has a range, and says so', () => {
    expect(bandOf(CASE, UNKNOWN).value).toBe('niet bekend')
    expect(bandOf(CASE, UNKNOWN).meaning).toContain('Geen enkel getal heeft een bandbreedte')
  })

  test('runs from the lowest to the highest end of the tornado', () => {
    const band = bandOf(RANGED, { ...UNKNOWN, tornado: tornado(RANGED, NPV, ownRanges(RANGED)) })
    expect(band.value).toBe(`${netAt('52')} tot ${netAt('208')}`)
    expect(band.meaning).toContain('1 van de ')
  })

  test('is the middle eight of ten draws where the chance was drawn', () => {
    const values = Float64Array.from({ length: 1001 }, (_, i) => i - 500)
    const chance = {
      businessCase: RANGED,
      measure: NPV,
      values,
      withoutRate: 0,
      drivers: [],
      parties: [],
    }
    const band = bandOf(RANGED, { chance, tornado: null, isBusy: false })
    expect(band.value.replaceAll('\u00a0', ' ')).toBe('€ −400 tot € 400')
    expect(band.meaning).toContain('Kans van 50%')
  })

  test('says whether it is still being worked out', () => {
    expect(bandOf(RANGED, { ...UNKNOWN, isBusy: true }).value).toBe('wordt uitgerekend')
    expect(bandOf(RANGED, UNKNOWN).meaning).toBe(words.views.paper.pageOne.ranges.notDone)
  })
})

function netAt(value: string): string {
  const calculation = Calculation.of(withValueAt(RANGED, `${AMOUNT}.value`, value))
  return words.format.euro(calculation.value(calculation.view('provider')!.statement.netPresentValue))
}

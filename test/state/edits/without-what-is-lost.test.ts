import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../src/case-file/validate.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { assumed, emptyCase, newAsset, newTechnology } from '../../../src/domain/defaults.ts'
import type { Agreement } from '../../../src/domain/workshop.ts'
import { createCaseStore } from '../../../src/state/case-store.ts'
import { withoutMember } from '../../../src/state/edits/list-edits.ts'
import { repair } from '../../../src/state/edits/repair.ts'
import { withoutWhatIsLost } from '../../../src/state/edits/without-what-is-lost.ts'

const PRICE = 'technologies.t.assets.a.price'
const RATE = 'settings.discountRate'
const ASSETS = 'technologies.t.assets'

const agreement: Agreement = {
  id: 'g',
  date: '2026-04-14',
  what: 'Prijs per stuk, Sensor',
  before: '€ 400',
  after: '€ 385',
  who: 'Inkoop',
  said: 'Zo staat het in de offerte.',
}

const empty = emptyCase('case', 'Case', 2026)
const technology = { ...newTechnology('t', 'T'), assets: [newAsset('a', 'A'), newAsset('b', 'B')] }
const sliders = [
  { id: 'on-price', input: PRICE },
  { id: 'on-rate', input: RATE },
]
const c: BusinessCase = {
  ...empty,
  technologies: [technology],
  workshop: { ...empty.workshop, sliders, log: [agreement] },
}

describe('a line that goes', () => {
  test.each([
    ['by an edit that repairs the case', (base: BusinessCase) => repair(withoutMember(base, ASSETS, 'a'))],
    ['by any other edit', (base: BusinessCase) => withoutMember(base, ASSETS, 'a')],
  ])('%s takes the slider on it along in the same step, and what was agreed stays', (_, edit) => {
    const store = createCaseStore(c, () => 'new')
    const after = store.change('a', edit)
    expect(after.workshop).toEqual({ ...c.workshop, sliders: [{ id: 'on-rate', input: RATE }] })
    expect(checkCase(after)).toEqual([])
    store.undo()
    expect(store.getState().history.present).toBe(c)
    store.redo()
    expect(store.getState().history.present).toBe(after)
  })

  test('without a slider on it leaves the sliders as they were', () => {
    const after = createCaseStore(c, () => 'new').change('b', (base) =>
      repair(withoutMember(base, ASSETS, 'b')),
    )
    expect(after.technologies[0]?.assets).toHaveLength(1)
    expect(after.workshop).toBe(c.workshop)
  })

  test('takes along how it varied, and the slider on the chance of that', () => {
    const varies = { id: 'd', input: PRICE, kind: 'yes-no' as const, probability: assumed('0.5') }
    const onChance = { id: 'on-chance', input: 'uncertainty.distributions.d.probability' }
    const before: BusinessCase = {
      ...c,
      uncertainty: { ...c.uncertainty, distributions: [varies] },
      workshop: { ...c.workshop, sliders: [onChance, ...sliders] },
    }
    expect(checkCase(before)).toEqual([])
    const after = createCaseStore(before, () => 'new').change('a', (base) => withoutMember(base, ASSETS, 'a'))
    expect(after.uncertainty.distributions).toEqual([])
    expect(after.workshop.sliders.map(({ id }) => id)).toEqual(['on-rate'])
    expect(checkCase(after)).toEqual([])
  })
})

test('a case of which nothing is lost is the same one', () => {
  const varies = { id: 'd', input: 'technologies.t.adoption.shares', kind: 'uniform' as const }
  const whole = { ...c, uncertainty: { ...c.uncertainty, distributions: [varies] } }
  expect(withoutWhatIsLost(whole)).toBe(whole)
})

test('a slider on a line as a whole moves nothing, and goes', () => {
  const onLine = { id: 'on-line', input: 'technologies.t.assets.a' }
  const lost = { ...c, workshop: { ...c.workshop, sliders: [onLine, ...sliders] } }
  expect(withoutWhatIsLost(lost).workshop.sliders).toEqual(sliders)
})

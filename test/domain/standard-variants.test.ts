import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { variantOverrides } from '../../src/case-file/references/variant-overrides.ts'
import { applyVariant } from '../../src/domain/apply-variant.ts'
import { standardVariants, type StandardVariantKey } from '../../src/domain/standard-variants.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { exampleCase } from '../examples/example-cases.ts'
import { arbitraryCaseWith } from './arbitrary-case.ts'

function overridesOf(c: BusinessCase, key: StandardVariantKey) {
  return standardVariants(c).find((each) => each.key === key)?.overrides ?? {}
}

function providerWith(c: BusinessCase, key: StandardVariantKey): string {
  const calculation = Calculation.of(applyVariant(c, { overrides: overridesOf(c, key) }))
  return calculation.value(calculation.view('provider')!.statement.netPresentValue).toFixed(0)
}

describe('on any case', () => {
  test('every standard variant is one that a file may hold, and changes something', () => {
    fc.assert(
      fc.property(arbitraryCaseWith({ reach: 'bounds' }), (c) => {
        for (const { key, overrides } of standardVariants(c)) {
          const variants = [{ id: 'v', name: key, note: '', overrides }]
          expect(variantOverrides({ ...c, variants })).toEqual([])
          expect(applyVariant(c, { overrides })).not.toBe(c)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('without technology nobody pays or gains anything, and no hour is freed', () => {
    fc.assert(
      fc.property(arbitraryCaseWith({}), (c) => {
        const zero = Calculation.of(applyVariant(c, { overrides: overridesOf(c, 'no-technology') }))
        for (const { statement: s } of zero.model.views) {
          expect(zero.value(s.netPresentValue).toFixed()).toBe('0')
          expect(zero.series(s.cash).every((amount) => amount.isZero())).toBe(true)
          expect(zero.series(s.exploitation).every((amount) => amount.isZero())).toBe(true)
        }
        const { hours, liquidity } = zero.model
        expect(zero.series(hours.gross).every((each) => each.isZero())).toBe(true)
        for (const l of liquidity) expect(zero.series(l.liquidity).every((each) => each.isZero())).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('on the examples', () => {
  test.each([
    ['verpleeghuis', '293316'],
    ['thuiszorg', '-1042466'],
    ['gehandicaptenzorg', '-54906'],
  ])('%s with devices that last as long as the rate assumes', (name, expected) => {
    const c = exampleCase(`${name}.json`)
    const lives = Object.entries(overridesOf(c, 'norm-life'))
    expect(lives.every(([path, life]) => path.endsWith('.life') && life === '10')).toBe(true)
    expect(lives.some(([path]) => path.includes('wifi') || path.includes('bekabeling'))).toBe(false)
    expect(providerWith(c, 'norm-life')).toBe(expected)
  })

  test('no example puts devices down for the norm life, so that actual life is offered on none', () => {
    for (const name of ['verpleeghuis', 'thuiszorg', 'gehandicaptenzorg'])
      expect(overridesOf(exampleCase(`${name}.json`), 'actual-life')).toEqual({})
  })

  test('a case on the norm life goes back to what its ranges say, or to three years', () => {
    const c = exampleCase('verpleeghuis.json')
    const onNorm = applyVariant(c, { overrides: overridesOf(c, 'norm-life') })
    expect(overridesOf(onNorm, 'norm-life')).toEqual({})
    expect(overridesOf(onNorm, 'actual-life')).toMatchObject({
      'technologies.bedsensoren.assets.bedsensor.life': '2',
      'technologies.bedsensoren.assets.nachttelefoon.life': '3',
      'technologies.slim-incontinentiemateriaal.assets.zendertje.life': '3',
    })
  })

  test('slower adoption takes two years for each year of the base', () => {
    const c = exampleCase('verpleeghuis.json')
    expect(overridesOf(c, 'slower-adoption')).toEqual({
      'technologies.bedsensoren.adoption.shares': ['0.25', '0.5', '0.7', '0.9'],
      'technologies.slim-incontinentiemateriaal.adoption.years': '6',
      'technologies.heupairbags.adoption.years': '4',
    })
  })

  test('half of the minutes is half of what is saved, and leaves extra work as it is', () => {
    const c = exampleCase('verpleeghuis.json')
    const halved = applyVariant(c, { overrides: overridesOf(c, 'half-of-the-minutes') })
    const effects = c.technologies.flatMap((t) => t.timeEffects)
    const after = halved.technologies.flatMap((t) => t.timeEffects)
    expect(effects.some(({ direction }) => direction === 'extra')).toBe(true)
    effects.forEach((e, i) => {
      const factor = e.direction === 'saved' ? 0.5 : 1
      expect(Number(after[i]?.realisation.value)).toBeCloseTo(Number(e.realisation.value) * factor, 12)
    })
  })

  test('at twice the size a step of a shift pool takes as many minutes, and fixed costs stay', () => {
    const c = exampleCase('verpleeghuis.json')
    const twice = Calculation.of(applyVariant(c, { overrides: overridesOf(c, 'scale-up') }))
    const once = Calculation.of(c)
    const minutes = (k: Calculation) => k.series(k.model.pools[0]!.together.saved).map((n) => n.toFixed(6))
    expect(minutes(twice)).toEqual(minutes(once))
    const hours = (k: Calculation) => k.total(k.model.hours.gross).toNumber()
    expect(hours(twice)).toBeCloseTo(2 * hours(once), 4)
    const npv = (k: Calculation) => k.value(k.view('provider')!.statement.netPresentValue).toNumber()
    expect(npv(twice)).toBeGreaterThan(2 * npv(once))
  })
})

test('twice a size that a field does not take is not offered', () => {
  const c = exampleCase('thuiszorg.json')
  const [group] = c.groups
  const huge = { ...c, groups: [{ ...group!, clients: { values: [decimalText('9000000')] } }] }
  expect(overridesOf(huge, 'scale-up')).toEqual({})
})

import { describe, expect, it } from 'vitest'
import type { ClientGroup } from '../../../src/domain/business-case.ts'
import type { DeliveryForm } from '../../../src/domain/delivery-form.ts'
import type { TimeEffect } from '../../../src/domain/time-effect.ts'
import { calculate, cash, category } from '../figures.ts'
import { group, input, pool, settings, shares, technology, timeEffect } from '../small-case.ts'

/** 730 hours of a group with a tariff of 60 euro an hour. */
function hourPaid(deliveryForm: DeliveryForm, effect: Partial<TimeEffect>, more: Partial<ClientGroup> = {}) {
  return calculate({
    settings: settings(1),
    groups: [group({ deliveryForm, hourTariff: input(60), ...more })],
    pools: [pool()],
    technologies: [technology({ timeEffects: [timeEffect(effect)] })],
  })
}

const quality = { destination: shares(0, 0) }
const lost = (c: ReturnType<typeof hourPaid>, who?: string) => category(c, 'lost-revenue', who)[1]

describe('care paid by the hour', () => {
  it.each([
    ['mpt', 'wlz'],
    ['district-nursing', 'zvw'],
    ['wmo', 'wmo'],
  ] as const)(
    'of %s that is not delivered is not billed: %s gains what the provider loses',
    (form, payer) => {
      const c = hourPaid(form, quality)
      expect([lost(c), lost(c, payer)]).toEqual([-43800, 43800])
      expect(cash(c, 'society')).toEqual([0, 0])
    },
  )

  it.each(['zzp', 'vpt-clustered', 'vpt-unclustered', 'pgb'] as const)('is not %s', (form) => {
    expect(lost(hourPaid(form, quality))).toBe(0)
  })

  it.each([
    ['cash', shares(1, 0)],
    ['redeploy', shares(0, 1)],
    ['agency hours', shares(1, 0, { cashHours: 'agency' })],
    ['a shift pool', { kind: 'pool', poolId: 'p' }],
  ] as const)('is not billed whatever becomes of the hours: %s', (_name, destination) => {
    const c = hourPaid('mpt', { destination })
    expect([lost(c), lost(c, 'wlz')]).toEqual([-43800, 43800])
  })

  it('is lost as far as it was billed: all of saved time and none of extra work, unless said otherwise', () => {
    expect(lost(hourPaid('mpt', { ...quality, billableShare: input(0.25) }))).toBe(-10950)
    expect(lost(hourPaid('mpt', { ...quality, billableShare: input(0) }))).toBe(0)
    expect(lost(hourPaid('mpt', { ...quality, direction: 'extra' }))).toBe(0)
    const billed = hourPaid('mpt', { ...quality, direction: 'extra', billableShare: input(0.5) })
    expect([lost(billed), lost(billed, 'wlz')]).toEqual([21900, -21900])
  })
})

describe('hours for other care', () => {
  const redeployed = { destination: shares(0, 0.5) }
  const own = { destination: shares(0, 0.5, { revenuePerHour: input(45) }) }
  const revenue = (c: ReturnType<typeof hourPaid>, who?: string) => category(c, 'redeploy-revenue', who)[1]

  it('are paid at the tariff of the group, or at what the line says', () => {
    const c = hourPaid('wmo', redeployed)
    // 365 hours of 60 euro
    expect([revenue(c), revenue(c, 'wmo')]).toEqual([21900, -21900])
    expect(revenue(hourPaid('wmo', own))).toBe(16425)
  })

  it('bring in nothing where the rate is integral, unless the line says so', () => {
    const c = hourPaid('zzp', redeployed)
    expect([revenue(c), revenue(c, 'wlz')]).toEqual([0, 0])
    const paid = hourPaid('zzp', own)
    expect([revenue(paid), revenue(paid, 'wlz')]).toEqual([16425, -16425])
  })

  it('that are not there because of extra work cost the provider that revenue', () => {
    const c = hourPaid('wmo', { ...redeployed, direction: 'extra' })
    expect([revenue(c), revenue(c, 'wmo')]).toEqual([-21900, 21900])
    expect(cash(c)).toEqual([0, -21900])
  })

  it('are care for clients, worth what the hours cost, also when agency hours would have been cashed', () => {
    const c = hourPaid('zzp', redeployed)
    expect(category(c, 'redeploy-care', 'client')).toEqual([0, 18250])
    const agency = hourPaid('zzp', { destination: shares(0, 0.5, { cashHours: 'agency' }) })
    expect(category(agency, 'redeploy-care', 'client')).toEqual([0, 18250])
  })

  it('are worth as much to society as hours that become cash', () => {
    for (const form of ['zzp', 'mpt'] as const) {
      const used = cash(hourPaid(form, { destination: shares(0.1, 0.6) }), 'society')
      const cashed = cash(hourPaid(form, { destination: shares(0.7, 0) }), 'society')
      expect(used).toEqual(cashed)
      expect(cashed).toEqual([0, 511 * 50])
    }
  })
})

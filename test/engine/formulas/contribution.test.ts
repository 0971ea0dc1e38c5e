import { describe, expect, it } from 'vitest'
import { newEffect } from '../../../src/domain/defaults.ts'
import type { Effect } from '../../../src/domain/effect.ts'
import type { Calculation } from '../../../src/engine/calculation.ts'
import { calculate, figure } from '../figures.ts'
import { input, oneOff, series, settings, shared } from '../small-case.ts'

/** Three years in which one client is admitted a week later: what that brings each party per year. */
function gains(perYear: Readonly<Record<string, number>>): Effect {
  const effect = newEffect('admission', 'e', 'Later', 'unused')
  if (effect.kind !== 'admission') throw new Error('Another kind of effect was asked for')
  const amounts = Object.entries(perYear).map(([stakeholder, amount]) => ({
    id: stakeholder,
    stakeholder,
    amount: input(amount),
  }))
  return { ...effect, clients: series(1), weeks: input(1), amounts }
}

interface Asked {
  readonly cost: number
  readonly perYear: Readonly<Record<string, number>>
  readonly margin?: number
  readonly years?: number
  readonly rate?: number
  readonly timing?: 'end' | 'mid'
}

function asked({ cost, perYear, margin = 0, years = 3, rate = 0, timing = 'end' }: Asked): Calculation {
  return calculate({
    settings: settings(3, {
      discountRate: input(rate),
      timing,
      contribution: { margin: input(margin), years: input(years) },
    }),
    shared: shared({ oneOffs: [oneOff({ amount: input(cost) })], effects: [gains(perYear)] }),
  })
}

const sums = (c: Calculation) => {
  const { shortage, required, gains: won, covered, uncovered } = c.model.contribution
  return [shortage, required, won, covered, uncovered].map((node) => figure(c, node))
}

const byGain = (c: Calculation) =>
  Object.fromEntries(
    c.model.contribution.byGain.map((p) => [p.stakeholder, [figure(c, p.present), figure(c, p.perYear)]]),
  )

const byBenefits = (c: Calculation) =>
  Object.fromEntries(
    c.model.contribution.byBenefits.shares.map((p) => [
      p.stakeholder,
      [figure(c, p.fairCosts), figure(c, p.present), figure(c, p.perYear)],
    ]),
  )

describe('a contribution in proportion to gains', () => {
  it('makes up for what the provider loses, by what each of the others gains', () => {
    const c = asked({ cost: 900, perYear: { zvw: 400, wlz: 200 } })
    expect(sums(c)).toEqual([900, 900, 1800, 900, 0])
    expect(byGain(c)).toEqual({ zvw: [600, 200], wlz: [300, 100] })
  })

  it('is paid in equal yearly amounts that are worth as much', () => {
    const c = asked({ cost: 900, perYear: { zvw: 600 }, rate: 0.1, years: 2 })
    expect(figure(c, c.model.contribution.yearsFactor)).toBeCloseTo(1 / 1.1 + 1 / 1.21, 6)
    expect(byGain(c)).toEqual({ zvw: [900, Number((900 / (1 / 1.1 + 1 / 1.21)).toFixed(6))] })
  })

  it('that falls during the year is discounted by half a year less', () => {
    const c = asked({ cost: 900, perYear: { zvw: 600 }, rate: 0.21, years: 1, timing: 'mid' })
    expect(figure(c, c.model.contribution.yearsFactor)).toBeCloseTo(1 / 1.1, 6)
    expect(byGain(c)).toEqual({ zvw: [900, 990] })
  })

  it('leaves out who loses, and asks a margin on top', () => {
    const c = asked({ cost: 900, perYear: { zvw: 400, wlz: -100, client: 100 }, margin: 150 })
    expect(sums(c)).toEqual([900, 1050, 1500, 1050, 0])
    expect(byGain(c)).toEqual({ zvw: [840, 280], wlz: [0, 0], client: [210, 70] })
  })

  it('never takes more than is gained, and says what stays uncovered', () => {
    const c = asked({ cost: 900, perYear: { zvw: 100, wlz: 50 }, margin: 50 })
    expect(sums(c)).toEqual([900, 950, 450, 450, 500])
    expect(byGain(c)).toEqual({ zvw: [300, 100], wlz: [150, 50] })
  })

  it('is not asked where the provider does not lose, whatever the margin', () => {
    const c = asked({ cost: 900, perYear: { provider: 300, zvw: 400 }, margin: 100 })
    expect(sums(c)).toEqual([0, 0, 1200, 0, 0])
    expect(byGain(c)).toEqual({ zvw: [0, 0] })
  })

  it('is all uncovered where no one gains', () => {
    const c = asked({ cost: 900, perYear: { zvw: -10 } })
    expect(sums(c)).toEqual([900, 900, 0, 0, 900])
    expect(byGain(c)).toEqual({ zvw: [0, 0] })
  })

  it('takes no longer than the case', () => {
    const c = asked({ cost: 900, perYear: { zvw: 400 }, years: 30 })
    expect(c.model.contribution.years).toBe(3)
    expect(byGain(c)).toEqual({ zvw: [900, 300] })
  })
})

describe('costs shared in proportion to benefits', () => {
  it('come to the same benefits per euro for everyone', () => {
    const c = asked({ cost: 900, perYear: { provider: 100, zvw: 400, wlz: 200 } })
    expect(figure(c, c.model.contribution.byBenefits.ratio)).toBeCloseTo(2100 / 900, 6)
    const part = (benefits: number) => Number(((900 * benefits) / 2100).toFixed(6))
    expect(byBenefits(c)).toEqual({
      provider: [part(300), Number((part(300) - 900).toFixed(6)), Number(((part(300) - 900) / 3).toFixed(6))],
      zvw: [part(1200), part(1200), Number((part(1200) / 3).toFixed(6))],
      wlz: [part(600), part(600), Number((part(600) / 3).toFixed(6))],
    })
  })

  it('take all costs off a provider that has no benefits', () => {
    const c = asked({ cost: 900, perYear: { zvw: 400, wlz: 200 } })
    expect(byBenefits(c)).toEqual({
      provider: [0, -900, -300],
      zvw: [600, 600, 200],
      wlz: [300, 300, 100],
    })
  })

  it('leave them with the provider where no one benefits', () => {
    const c = asked({ cost: 900, perYear: { zvw: 0 } })
    expect(byBenefits(c)).toEqual({ provider: [0, 0, 0], zvw: [0, 0, 0] })
  })
})

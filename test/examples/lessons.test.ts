import { describe, expect, it } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { exampleCase } from './example-cases.ts'

/** What each example is there to show; the amounts may change, the lesson may not. */

function present(calculation: Calculation, stakeholder: string, technologyId?: string): number {
  const view = calculation.view(stakeholder, technologyId)
  if (view === undefined) throw new Error(`No statement of ${stakeholder}`)
  return calculation.value(view.statement.netPresentValue).toNumber()
}

function withoutTechnology(c: BusinessCase, id: string): BusinessCase {
  return { ...c, technologies: c.technologies.filter((t) => t.id !== id) }
}

describe('nursing home', () => {
  const c = exampleCase('verpleeghuis.json')
  const calculation = Calculation.of(c)

  it('frees one person per night in both pools by technologies together, and none by one alone', () => {
    for (const { together, alone } of calculation.model.pools) {
      expect(calculation.series(together.steps).at(-1)?.toNumber()).toBe(1)
      expect(alone.map((a) => calculation.series(a.steps.steps).at(-1)?.toNumber())).toEqual([0, 0])
    }
  })

  it('is near zero for the provider, and rests on those steps', () => {
    const view = calculation.view('provider')
    const costs = view === undefined ? 0 : calculation.value(view.statement.presentCosts).toNumber()
    expect(Math.abs(present(calculation, 'provider'))).toBeLessThan(costs / 10)
    const less = Calculation.of(withoutTechnology(c, 'slim-incontinentiemateriaal'))
    expect(present(less, 'provider')).toBeLessThan(-costs / 2)
  })

  it('has the provider pay for hip airbags and the insurer gain', () => {
    expect(present(calculation, 'provider', 'heupairbags')).toBeLessThan(0)
    expect(present(calculation, 'zvw')).toBeGreaterThan(0)
    expect(present(calculation, 'society', 'heupairbags')).toBeGreaterThan(0)
  })

  it('has a norm that does not cover what devices really cost', () => {
    expect(calculation.value(calculation.model.capital.coverage).toNumber()).toBeLessThan(0.75)
  })
})

describe('home care', () => {
  const calculation = Calculation.of(exampleCase('thuiszorg.json'))

  it('costs the provider income while payers and society gain', () => {
    expect(present(calculation, 'provider')).toBeLessThan(0)
    expect(present(calculation, 'zvw')).toBeGreaterThan(0)
    expect(present(calculation, 'wlz')).toBeGreaterThan(0)
    expect(present(calculation, 'society')).toBeGreaterThan(0)
  })

  it('has no nic to cover devices', () => {
    expect(calculation.value(calculation.model.capital.coverage).toNumber()).toBe(0)
  })

  it('saves kilometres', () => {
    expect(calculation.series(calculation.model.co2).at(-1)?.toNumber()).toBeGreaterThan(1000)
  })
})

describe('disability care', () => {
  const c = exampleCase('gehandicaptenzorg.json')
  const calculation = Calculation.of(c)

  it('tells the cost of the bundle and of the separate lines, and leaves the bundle since it is no cheaper', () => {
    const [report] = calculation.model.bundles
    const cost = (side: 'separate' | 'bundled') =>
      report === undefined ? 0 : calculation.value(report[side].present).toNumber()
    expect(report?.bundle.chosen).toBe(false)
    expect(cost('separate')).toBeGreaterThan(0)
    expect(cost('bundled') / cost('separate')).toBeGreaterThan(1)
    expect(cost('bundled') / cost('separate')).toBeLessThan(1.1)
  })

  it('has a housing corporation that pays for cables and gains little', () => {
    expect(present(calculation, 'housing-corporation')).toBeLessThan(-40_000)
  })

  it('needs the monitoring centre to free a night shift', () => {
    const without = Calculation.of(withoutTechnology(c, 'zorgcentrale'))
    for (const { together } of calculation.model.pools)
      expect(calculation.series(together.steps).at(-1)?.toNumber()).toBe(1)
    for (const { together } of without.model.pools)
      expect(without.series(together.steps).at(-1)?.toNumber()).toBe(0)
  })

  it('stops with day-structure aids before the horizon, at a loss on what was left of them', () => {
    const robot = calculation.model.capital.assets.find((a) => a.asset.line.id === 'dagrobot')
    expect(robot).toBeDefined()
    const units = robot === undefined ? [] : calculation.series(robot.asset.units).map((u) => u.toNumber())
    expect(units[6]).toBeGreaterThan(0)
    expect(units[7]).toBe(0)
  })
})

import { describe, expect, it } from 'vitest'
import { calculate } from '../figures.ts'
import { indices, input, series, settings } from '../small-case.ts'

describe('the life that the norm would cover', () => {
  const covered = (nicRate: number, financingRate: number, g = 0) => {
    const base = settings(1, { financingRate: input(financingRate), indices: indices({ nic: series(g) }) })
    const c = calculate({ settings: { ...base, nic: { ...base.nic, rate: input(nicRate) } } })
    return c.coveringLife()?.toNumber() ?? null
  }

  it('is the norm life at the norm rate, and shorter where money costs less', () => {
    expect(covered(0.04, 0.04)).toBeCloseTo(10, 12)
    expect(covered(0, 0)).toBeCloseTo(10, 12)
    // 0.123290944 of the price a year covers 1 / 0.123290944 years without interest
    expect(covered(0.04, 0)).toBeCloseTo(1 / 0.123290944, 6)
  })

  it('is longer with a norm that is indexed and starts lower: A(life) = 0.113320195', () => {
    const life = covered(0.04, 0.04, 0.02) ?? 0
    expect(0.04 / (1 - 1.04 ** -life)).toBeCloseTo(0.113320195, 9)
    expect(life).toBeGreaterThan(10)
  })

  it('is none where the interest alone is more than the norm', () => {
    expect(covered(0, 0.1)).toBeNull()
  })
})

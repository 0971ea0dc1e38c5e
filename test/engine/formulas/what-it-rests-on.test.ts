import { describe, expect, it } from 'vitest'
import { newFunding } from '../../../src/domain/defaults.ts'
import type { FundingLine } from '../../../src/domain/funding.ts'
import type { EvidenceGrade, Input } from '../../../src/domain/input.ts'
import { calculate } from '../figures.ts'
import { group, indices, input, oneOff, pool, recurring, series, settings, shared } from '../small-case.ts'
import { shares, technology, timeEffect } from '../small-case.ts'

const fund = (more: Partial<FundingLine>): FundingLine => ({ ...newFunding('fund', 'Fund'), ...more })

describe('the shares by evidence', () => {
  const graded = (value: number, grade: EvidenceGrade): Input => ({ ...input(value), grade })
  const cost = (id: string, amount: Input, vat: Input) => recurring({ id, amount, vat })

  it('take the weakest grade of the inputs of each line, by its size without sign', () => {
    const c = calculate({
      settings: settings(1),
      shared: shared({
        recurring: [
          cost('a', graded(100, 'measured'), graded(0, 'measured')),
          cost('b', graded(200, 'measured'), graded(0, 'published')),
          cost('c', graded(300, 'claim'), graded(0, 'published')),
        ],
      }),
      funding: [fund({ amount: { kind: 'fixed', amounts: series(0, 400) } })],
    })
    const found = c.evidenceShares()
    expect([found.measured, found.published, found.claim, found.estimate].map(Number)).toEqual([
      0.1, 0.2, 0.3, 0.4,
    ])
  })

  it('weigh a line by what is left of it: care that is cashed and not billed, in the middle of the year', () => {
    const e = timeEffect({ destination: shares(1, 0) })
    const claim = (value: number) => graded(value, 'claim')
    const start = oneOff({ amount: claim(7300), vat: claim(0), column: claim(0) })
    const c = calculate({
      settings: settings(1, { timing: 'mid', discountRate: input(0.21) }),
      groups: [group({ deliveryForm: 'mpt', hourTariff: input(40) })],
      technologies: [technology({ timeEffects: [e] })],
      shared: shared({ oneOffs: [start] }),
    })
    // 730 x (50 - 40) half a year on: 7 300 / 1.1, against 7 300 at the start
    expect(c.evidenceShares().claim.toFixed(9)).toBe((1.1 / 2.1).toFixed(9))
  })

  it('grade the administration of funding by what is known of it', () => {
    const found = calculate({ funding: [fund({ administration: series(100) })] }).evidenceShares()
    expect([Number(found.measured), Number(found.estimate)]).toEqual([0, 1])
  })

  it('grade a shift pool by what is known of it and of the time that is aimed at it', () => {
    const known = (x: Input): Input => ({ ...x, grade: 'measured' })
    const p = pool()
    const e = timeEffect({ destination: { kind: 'pool', poolId: 'p' } })
    const at = (realisation: EvidenceGrade) =>
      calculate({
        pools: [
          {
            ...p,
            shiftsPerYear: known(p.shiftsPerYear),
            shiftLength: known(p.shiftLength),
            staffPerShift: known(p.staffPerShift),
            minimumPresence: known(p.minimumPresence),
            workload: known(p.workload),
          },
        ],
        technologies: [
          technology({
            timeEffects: [
              {
                ...e,
                minutes: known(input(60)),
                occurrences: known(e.occurrences),
                realisation: graded(1, realisation),
              },
            ],
          }),
        ],
      }).evidenceShares()
    expect([Number(at('measured').measured), Number(at('claim').claim)]).toEqual([1, 1])
  })

  it('are all zero for a case without money', () => {
    expect(Object.values(calculate({}).evidenceShares()).map(Number)).toEqual([0, 0, 0, 0])
  })
})

describe('the warning on prices and rate', () => {
  const warned = (is: 'nominal' | 'real', rate: number, wage: number) => {
    const found = calculate({
      settings: settings(1, {
        discountRate: input(rate),
        discountRateIs: is,
        inflation: input(0.02),
        indices: indices({ wage: series(wage) }),
      }),
    }).warning()
    return found && [found.kind, found.fittingRate.toFixed(9)]
  }

  it('comes with a real rate on indexed prices, and with a nominal rate on constant ones', () => {
    // 1.03 x 1.02 - 1; 1.04 / 1.02 - 1
    expect(warned('real', 0.03, 0.01)).toEqual(['real-rate-with-indexed-prices', '0.050600000'])
    expect(warned('nominal', 0.04, 0)).toEqual(['nominal-rate-with-constant-prices', '0.019607843'])
  })

  it('does not come where they fit, or where nothing is discounted', () => {
    expect([warned('real', 0.03, 0), warned('nominal', 0.04, 0.01), warned('nominal', 0, 0)]).toEqual([
      null,
      null,
      null,
    ])
  })
})

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

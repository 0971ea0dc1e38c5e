import { describe, expect, it } from 'vitest'
import { newFunding } from '../../../src/domain/defaults.ts'
import type { FundingLine } from '../../../src/domain/funding.ts'
import type { EvidenceGrade, Input } from '../../../src/domain/input.ts'
import { calculate } from '../figures.ts'
import {
  asset,
  FIXED,
  group,
  input,
  oneOff,
  pool,
  recurring,
  series,
  settings,
  shared,
} from '../small-case.ts'
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

  it('weigh what is paid for devices, at the turn of the year, and not their books', () => {
    const measured = (value: number) => graded(value, 'measured')
    const known = { price: measured(1000), vat: measured(0), usersPerUnit: measured(1), spare: measured(0) }
    const device = asset({ ...known, driver: FIXED, life: measured(1), residual: measured(0) })
    const found = calculate({
      settings: settings(2, { timing: 'mid', discountRate: input(0.21), financingRate: input(0.1) }),
      shared: shared({ assets: [device], recurring: [cost('b', graded(100, 'claim'), graded(0, 'claim'))] }),
    }).evidenceShares()
    // 1 000 + 1 000 / 1.21 against 100 / 1.1 + 100 / 1.331
    const [paid, run] = [1000 + 1000 / 1.21, 100 / 1.1 + 100 / 1.331]
    expect(found.measured.toFixed(9)).toBe((paid / (paid + run)).toFixed(9))
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

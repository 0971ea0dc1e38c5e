import { describe, expect, it } from 'vitest'
import type { BusinessCase, ClientGroup, NicSettings, Settings } from '../../../src/domain/business-case.ts'
import type { AssetLine } from '../../../src/domain/lines.ts'
import { calculate, cash, figure, figures, six } from '../figures.ts'
import { asset, FIXED, group, indices, input, series, settings, shared, technology } from '../small-case.ts'

const BOTH = ['g', 'h'].map((id) => ({ id: `s-${id}`, groupId: id, eligible: input(1) }))

/** A(4 %, no index, 10 years) = 0.04 / (1 - 1.04^-10). */
const A10 = 0.04 / (1 - 1.04 ** -10)

function nic(more: Partial<NicSettings> = {}, other: Partial<Settings> = {}): Settings {
  const base = settings(3, { financingRate: input(0.04), ...other })
  return { ...base, nic: { ...base.nic, life: input(10), rate: input(0.04), ...more } }
}

/** Devices for 30 clients in zzp and 10 in mpt, of 1 000 euro each. */
function normed(
  line: Partial<AssetLine>,
  second: Partial<ClientGroup> = {},
  parts: Partial<BusinessCase> = {},
) {
  const c = calculate({
    settings: nic(),
    groups: [
      group({ clients: series(30) }),
      group({ id: 'h', clients: series(10), deliveryForm: 'mpt', ...second }),
    ],
    technologies: [technology({ groups: BOTH, assets: [asset(line)] })],
    ...parts,
  })
  return { c, reimbursement: figures(c, c.model.capital.reimbursement) }
}

describe('the norm reimbursement', () => {
  it('is units x price x the annuity of the norm life, each year that they are in use', () => {
    const { reimbursement } = normed({ vat: input(0.21) }, { deliveryForm: 'zzp' })
    const yearly = 40 * 1210 * A10
    expect(reimbursement).toEqual(six(0, yearly, yearly, yearly))
  })

  it('counts the share of users whose rate contains the nic', () => {
    const half = normed({ usersPerUnit: input(20), driver: { kind: 'users' } })
    // 2 devices, 30 of 40 users
    expect(half.reimbursement[1]).toBe(six(2 * 0.75 * 1000 * A10)[0])
    const shifting = normed({}, { clients: series(10, 20, 30) })
    expect(shifting.reimbursement).toEqual(six(0, 30000 * A10, 30000 * A10, 30000 * A10))
  })

  it('counts fully by another driver where any group has the nic, and not at all where none has', () => {
    expect(normed({ driver: FIXED }).reimbursement[1]).toBe(six(1000 * A10)[0])
    const noOne = { groups: [group({ deliveryForm: 'vpt-clustered', clients: series(30) })] }
    const without = normed({ driver: FIXED }, {}, noOne)
    expect(without.reimbursement).toEqual([0, 0, 0, 0])
  })

  it.each([
    ['zzp', true],
    ['vpt-clustered', false],
    ['vpt-unclustered', false],
    ['mpt', false],
    ['pgb', false],
    ['district-nursing', false],
    ['wmo', false],
  ] as const)('knows whether the rate of %s contains it: %s, unless the case says otherwise', (form, has) => {
    const of = (nicInRate: ClientGroup['nicInRate']) =>
      normed({}, { deliveryForm: form, nicInRate }).reimbursement[1]
    const with40 = six(40000 * A10)[0]
    const with30 = six(30000 * A10)[0]
    expect([of('by-delivery-form'), of('yes'), of('no')]).toEqual([has ? with40 : with30, with40, with30])
  })

  it('serves every group with a device of no technology', () => {
    const line = asset({ driver: FIXED })
    const { reimbursement } = normed({}, {}, { technologies: [], shared: shared({ assets: [line] }) })
    expect(reimbursement[1]).toBe(six(1000 * A10)[0])
  })

  it('is indexed by the nic rate, and starts lower by as much', () => {
    const rising = nic({ life: input(3) }, { indices: indices({ nic: series(0.1) }) })
    const { c, reimbursement } = normed({}, {}, { settings: rising })
    // 1 / (1/1.04 + 1.1/1.04^2 + 1.21/1.04^3)
    const a = 1 / (1 / 1.04 + 1.1 / 1.04 ** 2 + 1.21 / 1.04 ** 3)
    expect(figure(c, c.model.capital.normFactor)).toBe(six(a)[0])
    expect(reimbursement).toEqual(six(0, 30000 * a, 33000 * a, 36300 * a))
  })

  it('is a report, no flow: no one pays or gets it', () => {
    const { c } = normed({ life: input(5) })
    expect(cash(c)).toEqual([-40000, 0, 0, 0])
    expect(c.view('wlz')).toBeUndefined()
  })
})

describe('the actual capital cost', () => {
  it('is depreciation, loss and interest; the gap is what the norm does not pay', () => {
    const { c } = normed({ life: input(2) }, { deliveryForm: 'zzp' })
    const { capital } = c.model
    // 40 devices, bought in 0 and again in 2: 20 000 a year and 4 % of 40 000, 20 000, 40 000
    expect(figures(c, capital.actual)).toEqual([0, 21600, 20800, 21600])
    const yearly = 40000 * A10
    expect(figures(c, capital.gap)).toEqual(six(0, yearly - 21600, yearly - 20800, yearly - 21600))
    expect(figures(c, capital.gapCumulated)[3]).toBe(six(3 * yearly - 64000)[0])
    expect(figure(c, capital.coverage)).toBe(six((3 * yearly) / 64000)[0])
  })

  it('on the norm life is less depreciation and a write-off at early replacement', () => {
    const { c } = normed({ life: input(2) })
    // 4 000 a year; 32 000 left after two; 4 % of 40 000, 36 000, 40 000
    expect(figures(c, c.model.capital.onNorm)).toEqual([0, 5600, 4000 + 1440 + 32000, 5600])
    expect(figures(c, c.model.capital.writeOffOnNorm)).toEqual([0, 0, 32000, 0])
  })

  it('counts only what the provider pays', () => {
    const { c, reimbursement } = normed({ payer: 'housing-corporation' })
    expect([figures(c, c.model.capital.actual), reimbursement]).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ])
  })

  it('of one unit is its price times the annuity of its actual life at the financing rate', () => {
    const { c } = normed({ price: input(30000), life: input(3) })
    const [report] = c.model.capital.assets
    // 10 810.46 a year
    expect(report && figure(c, report.equivalentAnnualCostOfUnit)).toBe(
      six((30000 * 0.04) / (1 - 1.04 ** -3))[0],
    )
  })
})

describe('the budget for inventory', () => {
  it('is nic per client-day x client-days of groups that have it x the share set aside, indexed', () => {
    const { c } = normed(
      {},
      { clients: series(10) },
      {
        settings: nic(
          { perClientDay: input(2), shareSetAside: input(0.1) },
          { indices: indices({ nic: series(0.02) }) },
        ),
      },
    )
    // 30 clients x 365 days x 2 euro x 10 %
    expect(figures(c, c.model.capital.budget)).toEqual([0, 2190, 2233.8, 2278.476])
  })
})

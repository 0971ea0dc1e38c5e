import { describe, expect, it } from 'vitest'
import type { Adoption, Technology } from '../../../src/domain/business-case.ts'
import { calculate, figures } from '../figures.ts'
import { group, input, series, settings, technology } from '../small-case.ts'

const groups = [
  group({ clients: series(100, 120) }),
  group({ id: 'h', clients: series(50), deliveryForm: 'mpt' }),
]

function volumes(parts: Partial<Technology>, horizon = 4) {
  const c = calculate({ settings: settings(horizon), groups, technologies: [technology(parts)] })
  const [v] = c.model.volumes
  if (v === undefined) throw new Error('No technology')
  return {
    users: figures(c, v.users),
    newUsers: figures(c, v.newUsers),
    eligible: figures(c, v.eligible),
    byGroup: v.groups.map((x) => figures(c, x.users)),
    reached: figures(c, c.model.clientsReached),
  }
}

const both = [
  { id: 's1', groupId: 'g', eligible: input(0.5) },
  { id: 's2', groupId: 'h', eligible: input(0.2) },
]
const list = (...values: number[]): Adoption => ({ kind: 'list', shares: series(...values) })

describe('volumes', () => {
  it('are clients x eligible x adoption per group; the last number of clients and the last adoption hold', () => {
    const v = volumes({ groups: both, adoption: list(0.4, 0.8) })
    expect(v.byGroup).toEqual([
      [0, 20, 48, 48, 48],
      [0, 4, 8, 8, 8],
    ])
    expect(v.users).toEqual([0, 24, 56, 56, 56])
    expect(v.eligible).toEqual([0, 60, 70, 70, 70])
    expect(v.newUsers).toEqual([0, 24, 32, 0, 0])
  })

  it('count adoption by year of use, clients by year', () => {
    const v = volumes({ groups: both, adoption: list(0.4, 0.8), start: input(3), lastYear: input(3) })
    expect(v.users).toEqual([0, 0, 0, 0.4 * 70, 0])
    expect(v.eligible).toEqual([0, 0, 0, 70, 0])
  })

  it('count new users against the highest number before, so that a dip brings none', () => {
    const v = volumes({ adoption: list(0.5, 0.3, 0.5, 0.6) }, 5)
    expect(v.users).toEqual([0, 50, 36, 60, 72, 72])
    expect(v.newUsers).toEqual([0, 50, 0, 10, 12, 0])
  })

  it('grow in a straight line to the final share over the years of the ramp', () => {
    const v = volumes({ adoption: { kind: 'linear', years: input(4), final: input(0.8) } }, 6)
    // 0.2, 0.4, 0.6, 0.8 of 100, 120, 120, 120
    expect(v.users).toEqual([0, 20, 48, 72, 96, 96, 96])
  })

  it('grow slow, fast and slow again along an S-curve that ends at the final share', () => {
    const flat = [group({ clients: series(1000) })]
    const adoption = { kind: 's-curve', years: input(4), final: input(0.8) } as const
    const c = calculate({ settings: settings(6), groups: flat, technologies: [technology({ adoption })] })
    const users = figures(c, c.model.volumes[0]?.users ?? [])
    const steps = users.slice(1).map((u, i) => u - (users[i] ?? 0))
    expect(users[4]).toBe(800)
    expect(users[6]).toBe(800)
    expect(users[2]).toBe(400)
    expect(steps.slice(0, 4).every((s) => s > 0)).toBe(true)
    expect(steps[0]).toBeLessThan(steps[1] ?? 0)
    expect(steps[3]).toBeLessThan(steps[2] ?? 0)
  })

  it('count a client who uses several technologies once', () => {
    const some = technology({ adoption: list(0.3) })
    const more = technology({ id: 'u', adoption: list(0.5, 0.2) })
    const c = calculate({ settings: settings(2), groups, technologies: [some, more] })
    expect(figures(c, c.model.clientsReached)).toEqual([0, 50, 36])
  })

  it('count a client who starts in the course of the year as reached in that year', () => {
    expect(volumes({ startMonth: input(7) }).reached).toEqual([0, 100, 120, 120, 120])
  })
})

import { describe, expect, it } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { referenceCase } from './reference-case.ts'

describe('the reference case', () => {
  const c = referenceCase()
  const owners = [...c.technologies, c.shared]
  const count = (of: (owner: (typeof owners)[number]) => readonly unknown[]) => owners.flatMap(of).length

  it('is a valid case', () => {
    const opened = openCase(writeCase(c))
    expect(opened.ok ? opened.case : opened.refusals).toEqual(c)
  })

  it('has the size that the goals speak of', () => {
    expect(c.technologies.length).toBe(8)
    expect(count((o) => o.assets)).toBe(6)
    expect(count((o) => [...o.assets, ...o.oneOffs, ...o.recurring])).toBe(30)
    expect(count((o) => o.effects) + c.technologies.flatMap((t) => t.timeEffects).length).toBe(20)
    expect([c.pools.length, c.funding.length, c.settings.horizon.value]).toEqual([2, 10, '15'])
    expect(listInputs(c).filter(({ input }) => input.low !== undefined).length).toBe(30)
  })

  it('has entries of seven stakeholders', () => {
    const { model } = Calculation.of(c)
    expect(new Set(model.entries.map((e) => e.stakeholder)).size).toBe(7)
  })
})

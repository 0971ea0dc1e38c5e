import { describe, expect, it } from 'vitest'
import { writeCase } from '../../src/case-file/write-case.ts'
import type { BusinessCase, CaseLines } from '../../src/domain/business-case.ts'
import { DELIVERY_FORM_FACTS } from '../../src/domain/delivery-form.ts'
import { INITIAL_CATEGORIES, RECURRING_CATEGORIES, SIMPLE_DRIVERS } from '../../src/domain/lines.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { exampleCase, exampleFiles, exampleText, openedExample } from './example-cases.ts'

const cases = exampleFiles.map(exampleCase)

function linesOf(c: BusinessCase): readonly CaseLines[] {
  return [...c.technologies, c.shared]
}

function found<T>(pick: (c: BusinessCase) => readonly T[]): readonly T[] {
  return [...new Set(cases.flatMap(pick))]
}

function linesIn(c: BusinessCase) {
  return linesOf(c).flatMap((l) => [...l.assets, ...l.oneOffs, ...l.recurring])
}

it('has three examples', () => {
  expect(exampleFiles).toEqual(['gehandicaptenzorg.json', 'thuiszorg.json', 'verpleeghuis.json'])
})

describe.each(exampleFiles)('%s', (file) => {
  it('opens, and stands as the app would write it', () => {
    expect(openedExample(file)).toMatchObject({ ok: true, migrations: [] })
    expect(writeCase(exampleCase(file))).toBe(exampleText(file))
  })

  it('says for every input where it comes from and how well it is known', () => {
    const bare = listInputs(exampleCase(file)).filter(({ input: { source = '', grade } }) => {
      return source.trim() === '' || grade === undefined
    })
    expect(bare.map((p) => p.path)).toEqual([])
  })

  it('calls nothing measured or published without a date', () => {
    const undated = listInputs(exampleCase(file)).filter(({ input: { grade, date } }) => {
      return (grade === 'measured' || grade === 'published') && date === undefined
    })
    expect(undated.map((p) => p.path)).toEqual([])
  })

  it('calls what it names an assumption an estimate', () => {
    const assumed = listInputs(exampleCase(file)).filter(({ input: { source = '' } }) => {
      return /aanname|inschatting|begroting|keuze van/i.test(source)
    })
    expect(assumed.length).toBeGreaterThan(50)
    expect(assumed.filter((p) => p.input.grade !== 'estimate').map((p) => p.path)).toEqual([])
  })

  it('has ranges on the inputs that matter, not on all', () => {
    const ranged = listInputs(exampleCase(file)).filter((p) => p.input.low !== undefined)
    expect(ranged.length).toBeGreaterThanOrEqual(15)
    expect(ranged.length).toBeLessThanOrEqual(32)
  })

  it('says in words what is decided, by whom, and what happens otherwise', () => {
    const { status, ...words } = exampleCase(file).framing
    expect(status).toBe('draft')
    expect(Object.values(words).filter((text) => text.trim().length < 20)).toEqual([])
  })

  it('has every initial and recurring cost that a controller asks for', () => {
    const categories = new Set(linesIn(exampleCase(file)).map((l) => l.category))
    const wanted = [...INITIAL_CATEGORIES, ...RECURRING_CATEGORIES].filter((c) => c !== 'monitoring-centre')
    expect(wanted.filter((c) => !categories.has(c))).toEqual([])
  })

  it('has devices that are replaced after three years or sooner, spare ones, funding with own work, and variants', () => {
    const c = exampleCase(file)
    const assets = linesOf(c).flatMap((l) => l.assets)
    expect(assets.some((a) => Number(a.life.value) <= 3)).toBe(true)
    expect(assets.some((a) => Number(a.spare.value) > 0)).toBe(true)
    expect(c.funding.filter((f) => Number(f.administration.values.at(-1)) > 0)).toHaveLength(c.funding.length)
    expect(c.funding.length).toBeGreaterThanOrEqual(2)
    expect(c.variants.length).toBeGreaterThanOrEqual(3)
  })

  it('believes no supplier: extra work is counted, and practice yields less than is claimed', () => {
    const effects = exampleCase(file).technologies.flatMap((t) => t.timeEffects)
    expect(effects.some((e) => e.direction === 'extra')).toBe(true)
    expect(effects.filter((e) => e.direction === 'saved' && Number(e.realisation.value) >= 1)).toEqual([])
  })
})

describe('what the issue names', () => {
  it('nursing home: three technologies, two night pools, zzp and clustered vpt', () => {
    const c = exampleCase('verpleeghuis.json')
    expect(c.technologies.map((t) => t.id)).toEqual([
      'bedsensoren',
      'slim-incontinentiemateriaal',
      'heupairbags',
    ])
    expect(c.pools).toHaveLength(2)
    expect(new Set(c.groups.map((g) => g.deliveryForm))).toEqual(new Set(['zzp', 'vpt-clustered']))
  })

  it('home care: dispensers, video care and lifestyle monitoring, paid by the hour', () => {
    const c = exampleCase('thuiszorg.json')
    expect(c.technologies.map((t) => t.id)).toEqual(['medicijndispenser', 'beeldzorg', 'leefstijlmonitoring'])
    const paidByHour = c.groups.filter((g) => DELIVERY_FORM_FACTS[g.deliveryForm].payment === 'hour')
    expect(paidByHour.map((g) => g.deliveryForm)).toEqual(['district-nursing', 'mpt'])
    expect(paidByHour.every((g) => Number(g.hourTariff.value) > 0)).toBe(true)
    const technology = c.funding.find((f) => f.rule === 'home-care-technology')
    expect(technology?.duration).toBe('structural')
  })

  it('disability care: domotica, a shared centre, day-structure aids, a bundle, a corporation that pays part', () => {
    const c = exampleCase('gehandicaptenzorg.json')
    expect(c.technologies.map((t) => t.id)).toEqual(['domotica', 'zorgcentrale', 'dagstructuur'])
    expect(Number(c.organisation.locations.values[0])).toBeGreaterThan(3)
    expect(c.bundles).toHaveLength(1)
    const payers = linesIn(c).map((l) => l.payer)
    expect(payers).toContain('housing-corporation')
    expect(payers.filter((p) => p === 'provider').length).toBeGreaterThan(payers.length / 2)
  })
})

describe('together', () => {
  it('use every driver, destination, kind and class of effect', () => {
    expect(found((c) => linesIn(c).map((l) => l.driver.kind))).toEqual(
      expect.arrayContaining([...SIMPLE_DRIVERS, 'devices']),
    )
    const kinds = found((c) => linesOf(c).flatMap((l) => l.effects.map((e) => e.kind)))
    expect(kinds).toHaveLength(7)
    expect(found((c) => linesOf(c).flatMap((l) => l.effects.map((e) => e.class)))).toHaveLength(4)
    const destinations = found((c) =>
      c.technologies.flatMap((t) =>
        t.timeEffects.map(({ destination: d }) =>
          d.kind === 'shares' ? d.cashHours : d.kind === 'pool' ? d.kind : d.beneficiary,
        ),
      ),
    )
    expect([...destinations].sort()).toEqual(['agency', 'client', 'informal-carer', 'own-staff', 'pool'])
  })

  it('use every way of adoption, later starts, an end, a loan, a bond and own stakeholders', () => {
    expect(found((c) => c.technologies.map((t) => t.adoption.kind))).toHaveLength(3)
    expect(found((c) => c.financing.map((f) => f.kind))).toHaveLength(2)
    const technologies = cases.flatMap((c) => c.technologies)
    expect(technologies.some((t) => t.start.value === '2' && t.startMonth.value !== '1')).toBe(true)
    expect(technologies.some((t) => t.lastYear !== undefined)).toBe(true)
    expect(cases.filter((c) => c.stakeholders.length > 0)).toHaveLength(2)
    expect(found((c) => linesIn(c).map((l) => l.category))).toContain('monitoring-centre')
  })
})

import { describe, expect, it } from 'vitest'
import { newFunding } from '../../../src/domain/defaults.ts'
import type { FundingLine } from '../../../src/domain/funding.ts'
import type { RuleLimits } from '../../../src/domain/rules.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { catalogue } from '../../../src/wording/catalogue.ts'
import { cutTable, toldCuts, untestedLimits } from '../../../src/wording/story/funding/cut-table.ts'
import { fallingAway, incomeFigure } from '../../../src/wording/story/funding/income-figure.ts'
import { input, series, settings, smallCase } from '../../engine/small-case.ts'

const nl = catalogue('nl')
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

function funded(line: Partial<FundingLine>, rule: Partial<RuleLimits> = {}): Calculation {
  const limits: RuleLimits = {
    id: 'subsidy',
    validFrom: { ...input(2020), source: 'Regeling' },
    excludesProven: false,
    ...rule,
  }
  const amount = { kind: 'fixed', amounts: series(100, 300, 300, 300) } as const
  return Calculation.of(
    smallCase({
      settings: settings(3, { contractYears: input(2) }),
      rules: [limits],
      funding: [{ ...newFunding('f', 'Bijdrage'), rule: 'subsidy', amount, ...line }],
    }),
  )
}

describe('what a rule cuts off', () => {
  const told = (rule: Partial<RuleLimits>, line: Partial<FundingLine> = {}) =>
    toldCuts(nl, funded(line, rule)).map(({ reason, effect }) => [plain(reason), plain(effect)])

  it('is told with what the rule says, how much, and when', () => {
    expect(told({ mostPerYear: input(250) })).toEqual([
      ['De regeling betaalt hooguit € 250 per jaar.', 'Er gaat € 150 af: 2027 € 50, 2028 € 50 en 2029 € 50.'],
    ])
    expect(told({ validTo: input(2028) })).toEqual([
      ['De regeling geldt van 2020 tot en met 2028.', 'Er gaat € 300 af: 2029 € 300.'],
    ])
    expect(told({ validFrom: input(2027) })).toEqual([
      ['De regeling geldt vanaf 2027.', 'Er gaat € 100 af: Start € 100.'],
    ])
    expect(told({ excludesProven: true }, { provenTechnology: true })[0]?.[0]).toBe(
      'De regeling betaalt niet voor technologie die elders al bewezen is.',
    )
    expect(told({ mostShare: input(0.15) })[0]?.[0]).toBe(
      'Hooguit 15% van het bedrag mag hiervoor worden gebruikt.',
    )
    expect(told({ mostYears: input(2) })[0]).toEqual([
      'De regeling betaalt hooguit 2 jaar, vanaf de eerste betaling.',
      'Er gaat € 600 af: 2028 € 300 en 2029 € 300.',
    ])
  })

  it('is told as a period where it lasts for years', () => {
    expect(told({ mostShare: input(0.5) })[0]?.[1]).toBe('Er gaat € 500 af, van Start tot en met 2029.')
  })

  it('names its source, and leads to the number', () => {
    const c = funded({}, { validTo: { ...input(2028), source: 'Staatscourant' } })
    const [cut] = toldCuts(nl, c)
    expect([cut?.source, cut?.path]).toEqual(['Staatscourant', 'funding.f.period.fundingCutByLimit.y3'])
    expect(c.nodeAt(cut?.path ?? '')).toBeDefined()
  })

  it('follows the rule when only its number changes', () => {
    const before = funded({}, { mostPerYear: input(250) })
    const [rule] = before.businessCase.rules
    if (rule === undefined) throw new Error('The case has no rule')
    const after = before.with({ ...before.businessCase, rules: [{ ...rule, mostPerYear: input(200) }] })
    expect(after.model).toBe(before.model)
    expect(plain(toldCuts(nl, after)[0]?.reason)).toBe('De regeling betaalt hooguit € 200 per jaar.')
  })

  it('stands in a table by year', () => {
    const grid = cutTable(nl, funded({}, { mostPerYear: input(250) }))
    expect(grid?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Bijdrage: boven het hoogste bedrag', '0', '50', '50', '50', '150'],
    ])
    expect(cutTable(nl, funded({}))).toBeNull()
  })
})

describe('a limit on hours', () => {
  it('that cannot be checked is told', () => {
    const untested = (rule: Partial<RuleLimits>) => untestedLimits(nl, funded({}, rule)).map(plain)
    expect(untested({ mostHours: input(6.5) })).toEqual([
      'Van “Bijdrage” is niet ingevuld voor hoeveel uur per cliënt per maand het bedrag staat. De grens van 6,5 uur is daarom niet getoetst.',
    ])
    expect(untested({})).toEqual([])
  })
})

describe('temporary and lasting income', () => {
  const title = (line: Partial<FundingLine>) => plain(incomeFigure(nl, funded(line))?.title)
  const amounts = (...values: readonly number[]) => ({ kind: 'fixed', amounts: series(...values) }) as const

  it('is told by when the temporary money stops', () => {
    expect(title({ amount: amounts(100, 300, 200) })).toBe(
      'Na 2028 houdt het tijdelijke geld op (€ 600 samen); dan valt € 200 per jaar weg',
    )
    expect(title({ amount: amounts(100) })).toBe('Het tijdelijke geld (€ 100) komt alleen bij de start')
    expect(title({})).toBe('Tijdelijk geld (€ 1.000) loopt door tot het laatste jaar')
    expect(title({ duration: 'structural' })).toBe('Geen van de bijdragen is tijdelijk')
    expect(incomeFigure(nl, funded({ amount: amounts(0) }))).toBeNull()
  })

  it('shows what is under contract apart from what is not', () => {
    const chart = incomeFigure(nl, funded({ duration: 'structural' }))?.chart
    expect(chart?.series.map(({ values }) => values)).toEqual([
      [0, 0, 0, 0],
      [100, 300, 300, 0],
      [0, 0, 0, 300],
    ])
  })

  it('names every line that stops, and when', () => {
    expect(fallingAway(nl, funded({ amount: amounts(0, 300, 200) })).map(plain)).toEqual([
      'Bijdrage houdt op na 2028: € 500 in totaal.',
    ])
    expect(fallingAway(nl, funded({ amount: amounts(100) })).map(plain)).toEqual([
      'Bijdrage komt alleen bij de start: € 100.',
    ])
    expect(fallingAway(nl, funded({}))).toEqual([])
  })
})

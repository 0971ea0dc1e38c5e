import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../../src/case-file/validate.ts'
import type { BusinessCase } from '../../../src/domain/business-case.ts'
import { assumed, newFunding } from '../../../src/domain/defaults.ts'
import { caseDifferences, type Difference } from '../../../src/domain/case-differences.ts'
import { withDifferences, withNeeds } from '../../../src/domain/difference-needs.ts'
import { withValueAt } from '../../../src/domain/paths.ts'
import { differenceEffects, isWithoutEffect } from '../../../src/engine/analysis/differences.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import type { Agreement } from '../../../src/domain/workshop.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'
import { ZERO } from '../../../src/quantity/decimal.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { exampleCase } from '../../examples/example-cases.ts'

const c = exampleCase('verpleeghuis.json')
const price = 'technologies.bedsensoren.assets.bedsensor.price'
const life = 'technologies.bedsensoren.assets.bedsensor.life'

function npv(calculation: Calculation) {
  const report = calculation.view('provider')
  return report === undefined ? null : calculation.value(report.statement.netPresentValue)
}

function found(own: BusinessCase, other: BusinessCase): readonly string[] {
  return caseDifferences(own, other).map(({ kind, path }) => `${kind} ${path}`)
}

/** Two cases that share ids, as a file that comes back changed does. */
const pair = fc.tuple(arbitraryCaseWith({ variants: 1 }), arbitraryCaseWith({ variants: 1 }))
const small = { technologies: 1, lines: 1, groups: 2, horizon: 6 }
const smallPair = fc.tuple(arbitraryCaseWith(small), arbitraryCaseWith(small))

describe('two cases', () => {
  test('that are the same differ in nothing, whatever their id', () => {
    expect(caseDifferences(c, { ...structuredClone(c), id: 'elsewhere' })).toEqual([])
  })

  test('differ in values, switches, words, sources and lines, each by its path', () => {
    const other = [
      [`${price}.value`, decimalText('700')],
      [`${life}.source`, 'Gemeten'],
      ['settings.terminalValue', !c.settings.terminalValue],
      ['framing.question', 'Anders'],
      ['groups.vpt-beukenhof.clients.values', [decimalText('40')]],
      ['technologies.heupairbags', undefined],
      ['shared.recurring', []],
    ].reduce((now, [path, value]) => withValueAt(now, path as string, value), c)
    const differences = found(c, other)
    expect(differences).toContain(`number ${price}`)
    expect(differences).toContain(`evidence ${life}`)
    expect(differences).toContain('choice settings.terminalValue')
    expect(differences).toContain('text framing.question')
    expect(differences).toContain('years groups.vpt-beukenhof.clients')
    expect(differences).toContain('removed technologies.heupairbags')
    expect(differences.filter((each) => each.includes('shared.recurring'))).toHaveLength(
      c.shared.recurring.length,
    )
  })

  test('become the same when every difference is taken over, one after the other', () => {
    fc.assert(
      fc.property(pair, ([own, other]) => {
        const became = withDifferences(own, other, caseDifferences(own, other))
        expect({ ...became, id: '' }).toEqual({ ...other, id: '' })
      }),
      { numRuns: 100 },
    )
  })

  test('of an amount that goes by the devices of another technology are one difference', () => {
    const line = (technologyId: string, assetId: string) => ({
      ...newFunding('grant', 'Grant'),
      amount: {
        kind: 'rate' as const,
        rate: assumed('10'),
        per: 'year' as const,
        technologyId,
        driver: { kind: 'devices' as const, assetId },
        fromYear: assumed('1'),
        toYear: assumed('3'),
      },
    })
    const own = { ...c, funding: [line('bedsensoren', 'bedsensor')] }
    const other = { ...c, funding: [line('heupairbags', 'heupairbag')] }
    const [only, ...more] = caseDifferences(own, other)
    expect([only?.path, more]).toEqual(['funding.grant.amount', []])
    expect(checkCase(withDifferences(own, other, caseDifferences(own, other)))).toEqual([])
  })

  test('can take over any difference by itself, with what it needs, and still be a case that a file may hold', () => {
    fc.assert(
      fc.property(pair, ([own, other]) => {
        const all = caseDifferences(own, other)
        for (const difference of all.filter(({ path }) => !/^(?:variants|uncertainty|workshop)/.test(path))) {
          const bare = {
            ...own,
            variants: [],
            uncertainty: { ...own.uncertainty, distributions: [] },
            workshop: { ...own.workshop, sliders: [] },
          }
          const next = withDifferences(bare, other, withNeeds(bare, other, all, difference))
          expect(checkCase(next)).toEqual([])
        }
      }),
      { numRuns: 12 },
    )
  })
})

describe('the effects of differences', () => {
  test('in order end at the other case exactly, and alone leave an interaction', () => {
    fc.assert(
      fc.property(smallPair, ([own, other]) => {
        const [mine, theirs] = [Calculation.of(own), Calculation.of(other)]
        const { effects, interaction } = differenceEffects(mine, theirs, caseDifferences(own, other), npv)
        const sum = (pick: 'alone' | 'inOrder') =>
          effects.reduce((total, each) => total.plus(each[pick] ?? ZERO), npv(mine)!)
        const size = npv(theirs)!.abs().plus(npv(mine)!.abs()).plus(1)
        const off = (value: typeof size) => value.minus(npv(theirs)!).abs().div(size).toNumber()
        expect(off(sum('inOrder'))).toBeLessThan(1e-30)
        expect(off(sum('alone').plus(interaction!))).toBeLessThan(1e-30)
      }),
      { numRuns: 15 },
    )
  })

  test('of one number is the difference between the two cases', () => {
    const other = withValueAt(c, `${price}.value`, decimalText('700'))
    const [mine, theirs] = [Calculation.of(c), Calculation.of(other)]
    const { effects, interaction } = differenceEffects(mine, theirs, caseDifferences(c, other), npv)
    expect(effects).toHaveLength(1)
    const whole = npv(theirs)!.minus(npv(mine)!)
    expect(effects[0]?.alone?.eq(whole)).toBe(true)
    expect(effects[0]?.inOrder?.eq(whole)).toBe(true)
    expect(interaction?.isZero()).toBe(true)
  })

  test('of a dearer device that lasts longer is more than of the two apart', () => {
    const other = [price, life].reduce(
      (now, path) => withValueAt(now, `${path}.value`, decimalText(path === price ? '900' : '10')),
      c,
    )
    const { effects, interaction } = differenceEffects(
      Calculation.of(c),
      Calculation.of(other),
      caseDifferences(c, other),
      npv,
    )
    expect(effects).toHaveLength(2)
    expect(interaction?.isZero()).toBe(false)
    expect(effects[0]?.alone?.eq(effects[0].inOrder!)).toBe(true)
    expect(effects[1]?.alone?.eq(effects[1].inOrder!)).toBe(false)
  })

  test('of words and sources is none', () => {
    const other = { ...withValueAt(c, `${price}.source`, 'Offerte'), name: 'Anders' }
    const { effects } = differenceEffects(
      Calculation.of(c),
      Calculation.of(other),
      caseDifferences(c, other),
      npv,
    )
    expect(effects.map(({ alone }) => alone?.toFixed())).toEqual(['0', '0'])
  })
})

describe('two workshops', () => {
  const agreement = (id: string, said: string): Agreement => ({
    id,
    date: '2026-04-14',
    what: '',
    before: '',
    after: '',
    who: 'Inkoop',
    said,
  })
  const slider = (id: string, input: string) => ({ id, input })
  const own: BusinessCase = {
    ...c,
    workshop: {
      sliders: [slider('one', price), slider('two', life)],
      figures: ['payback', 'hours'],
      log: [agreement('first', 'Eerst'), agreement('gone', 'Weg'), agreement('same', 'Zelfde')],
    },
  }
  const other: BusinessCase = {
    ...c,
    workshop: {
      sliders: [slider('one', life), slider('two', price)],
      figures: ['hours', 'payback'],
      log: [agreement('same', 'Zelfde'), agreement('first', 'Anders'), agreement('new', 'bedsensor')],
    },
  }

  test('differ in what is moved and what is followed as a whole, and in each agreement by itself', () => {
    expect(found(own, other)).toEqual([
      'added workshop.log.new',
      'choice workshop.sliders',
      'choice workshop.figures',
      'text workshop.log.first.said',
      'removed workshop.log.gone',
      'order workshop.log',
    ])
    expect(found(own, own)).toEqual([])
    const bare = { ...c, workshop: { ...own.workshop, sliders: [], figures: [] } }
    expect(found(bare, own)).toEqual(['choice workshop.sliders', 'choice workshop.figures'])
  })

  test('give each difference to the other, alone and together, with nothing else', () => {
    const all = caseDifferences(own, other)
    for (const difference of all) {
      const needed = withNeeds(own, other, all, difference)
      expect(needed).toEqual([difference])
      const next = withDifferences(own, other, needed)
      expect(checkCase(next)).toEqual([])
      expect(found(next, other)).not.toContain(`${difference.kind} ${difference.path}`)
    }
    expect(withDifferences(own, other, all)).toEqual(other)
  })

  test('touch no outcome', () => {
    const all = caseDifferences(own, other)
    expect(all.filter((difference) => !isWithoutEffect(difference))).toEqual([])
    const { effects } = differenceEffects(Calculation.of(own), Calculation.of(other), all, npv)
    expect(effects.every(({ alone, inOrder }) => alone === ZERO && inOrder === ZERO)).toBe(true)
  })

  test('bring along the line that a slider of the other is on, and not one that was only spoken of', () => {
    const without = withValueAt({ ...own, workshop: c.workshop }, 'technologies.bedsensoren.assets', [])
    const all = caseDifferences(without, other)
    const takenWith = (path: string) =>
      withNeeds(
        without,
        other,
        all,
        all.find((each) => each.path === path)!,
      ).map((each) => each.path)
    expect(takenWith('workshop.sliders')).toContain('technologies.bedsensoren.assets.bedsensor')
    expect(takenWith('workshop.log.new')).toEqual(['workshop.log.new'])
  })
})

test('fields that share a whole are taken over together', () => {
  const path = c.technologies.flatMap((t) =>
    t.timeEffects.flatMap((e) =>
      e.destination.kind === 'shares' ? [`technologies.${t.id}.timeEffects.${e.id}`] : [],
    ),
  )[0]!
  const at = `${path}.destination`
  const other = [`${at}.cash.value`, `${at}.redeploy.value`].reduce(
    (now, each) => withValueAt(now, each, decimalText('0.123')),
    c,
  )
  const [difference] = caseDifferences(c, other) as readonly [Difference]
  expect(difference.paths).toEqual([`${at}.cash`, `${at}.redeploy`])
})

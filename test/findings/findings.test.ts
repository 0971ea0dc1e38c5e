import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openCase } from '../../src/case-file/open-case.ts'
import { checkCase } from '../../src/case-file/validate.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { valueAt } from '../../src/domain/paths.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { effectOf, findingId, findings } from '../../src/findings/find.ts'
import { type CheckKey, CHECKS } from '../../src/findings/finding.ts'
import { catalogue } from '../../src/wording/catalogue.ts'
import { effectText, findingText } from '../../src/wording/findings/finding-text.ts'
import { LANGUAGES } from '../../src/wording/language.ts'
import { arbitraryCase } from '../domain/arbitrary-case.ts'
import { soundCase } from './sound-case.ts'
import { SPOILED } from './spoiled-cases.ts'

function found(c: BusinessCase) {
  return findings(Calculation.of(c))
}

function checksOf(c: BusinessCase): readonly CheckKey[] {
  return [...new Set(found(c).map(({ check }) => check))]
}

function example(name: string): BusinessCase {
  const opened = openCase(readFileSync(`public/examples/${name}.json`))
  if (!opened.ok) throw new Error(`${name} does not open`)
  return opened.case
}

test('there are more than 25 kinds of findings', () => {
  expect(new Set(CHECKS).size).toBeGreaterThan(25)
  expect(Object.keys(SPOILED).toSorted()).toEqual(CHECKS.toSorted())
})

test('a sound case has none', () => {
  expect(checkCase(soundCase())).toEqual([])
  expect(found(soundCase())).toEqual([])
})

describe('a case that is spoiled in one way', () => {
  test.each(CHECKS)('raises %s and no other', (check) => {
    const spoiled = SPOILED[check](soundCase())
    expect(checkCase(spoiled)).toEqual([])
    expect(checksOf(spoiled)).toEqual([check])
  })

  test.each(CHECKS)('%s points at something, and says so in both languages', (check) => {
    const spoiled = SPOILED[check](soundCase())
    const [finding] = found(spoiled)
    if (finding === undefined) throw new Error('Nothing found')
    expect(valueAt(spoiled, finding.path), finding.path).toBeDefined()
    for (const language of LANGUAGES) {
      const { title, text, mend } = findingText(catalogue(language), spoiled, finding)
      for (const said of [title, text, mend]) expect(said).not.toMatch(/undefined|NaN|\s{2}|^\s|^,/)
      expect(text).toMatch(/\.$/)
    }
  })
})

describe('the effect of a finding', () => {
  test('is what the engine says of the case without it', () => {
    const calculation = Calculation.of(SPOILED['all-cashable'](soundCase()))
    const [finding] = findings(calculation)
    const effect = finding === undefined ? null : effectOf(calculation, finding)
    expect(effect?.lt(0)).toBe(true)
    const said = effectText(catalogue('nl'), { check: 'all-cashable' }, effect!)
    expect(said).toMatch(/^Als de helft geld wordt, verandert de netto contante waarde met €\s−[\d.]+\.$/)
  })

  test('is told where it can be computed, and not where nobody can say', () => {
    const known = CHECKS.filter((check) => {
      const calculation = Calculation.of(SPOILED[check](soundCase()))
      const [finding] = findings(calculation)
      const effect = finding === undefined ? null : effectOf(calculation, finding)
      if (effect === null) return false
      for (const language of LANGUAGES)
        expect(effectText(catalogue(language), { check }, effect)).toMatch(/\.$/)
      return true
    })
    expect(known).toEqual([
      'prices-mixed',
      'counted-twice',
      'without-vat',
      'same-cost-twice',
      'temporary-for-lasting',
      'terminal-value-carries',
      'no-replacement',
      'high-residual',
      'all-cashable',
      'fully-realised',
      'everyone-at-once',
      'claim-carries',
    ])
  })
})

test('whatever the case, looking gives findings that lead somewhere and alternatives that are sound', () => {
  fc.assert(
    fc.property(arbitraryCase, (c) => {
      for (const finding of found(c)) {
        expect(valueAt(c, finding.path), findingId(finding)).toBeDefined()
        if (finding.instead !== null) expect(checkCase(finding.instead)).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

test('no finding is told twice', () => {
  fc.assert(
    fc.property(arbitraryCase, (c) => {
      const ids = found(c).map(findingId)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 30 },
  )
})

describe('the examples', () => {
  test.each([
    ['verpleeghuis', ['temporary-for-lasting', 'terminal-value-carries', 'claim-carries', 'old-source']],
    ['thuiszorg', ['wrong-pocket', 'beyond-contract', 'claim-carries', 'old-source']],
    [
      'gehandicaptenzorg',
      ['wrong-pocket', 'horizon-too-short', 'no-extra-work', 'claim-carries', 'old-source'],
    ],
  ])('of %s raise what they are known to', (name, expected) => {
    expect(checksOf(example(name))).toEqual(expected)
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../src/case-file/validate.ts'
import { writeCompactCase } from '../../src/case-file/write-case.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { assumed, emptyCase } from '../../src/domain/defaults.ts'
import type { Input } from '../../src/domain/input.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { valueAt } from '../../src/domain/paths.ts'
import { STAKEHOLDERS } from '../../src/domain/stakeholder.ts'
import { withoutNames } from '../../src/domain/without-names.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { results } from '../../src/export/results.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { exampleCase, exampleFiles } from '../examples/example-cases.ts'

const neutral = (list: string, n: number) => `§${list.slice(0, 2)}${String(n)}`
const anonymous = (c: BusinessCase) => withoutNames(c, neutral).case

const arbitrary = arbitraryCaseWith({ variants: 2 })

/** All that stands in the tree as a text or as a key of an override; not the keys of the format. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => [
    ...(key.includes('.') ? [key] : []),
    ...textsIn(value),
  ])
}

/** Pieces of three letters or more. */
function wordsIn(part: unknown): readonly string[] {
  return textsIn(part).flatMap((text) => text.match(/[\p{L}]{3,}/gu) ?? [])
}

/** Words of the format itself, which stand in any case whatever people wrote: choices, parties, steps of a path. */
function formatWords(c: BusinessCase): ReadonlySet<string> {
  const keys: string[] = []
  JSON.stringify(c, (key, value: unknown) => {
    keys.push(key)
    return value
  })
  const choices: string[] = []
  JSON.stringify(c, (key, value: unknown) => {
    const isWords = ['id', 'name', 'source', 'note', 'stream', 'input', 'tags', 'framing', 'overrides']
    if (typeof value === 'string' && !isWords.includes(key) && !/Ids?$/.test(key)) choices.push(value)
    if (key === 'tags' || key === 'replaces' || key === 'log') return []
    return key === 'framing' || key === 'overrides' ? {} : value
  })
  const schemes = c.rules.map(({ id }) => id)
  return new Set(
    [...keys, ...choices, ...schemes, ...STAKEHOLDERS, 'draft', 'final'].flatMap((text) => wordsIn([text])),
  )
}

function survivors(original: BusinessCase): readonly string[] {
  const format = formatWords(original)
  const left = new Set(wordsIn(anonymous(original)))
  return wordsIn(original).filter((word) => !format.has(word) && left.has(word))
}

/** Every number that comes out, in order, with nothing of what is called how. */
function numbersOf(c: BusinessCase): readonly unknown[] {
  const numbers: unknown[] = []
  const words = ['id', 'name', 'source']
  JSON.stringify(results(Calculation.of(c)), (key, value: unknown) => {
    const isNumber = (typeof value === 'string' && /^-?\d/.test(value)) || typeof value === 'number'
    if (!words.includes(key) && (isNumber || value === null)) numbers.push(value)
    return value
  })
  return numbers
}

describe('a case without names', () => {
  test('holds no word that people wrote, and is a case', () => {
    fc.assert(
      fc.property(arbitrary, (original) => {
        expect(survivors(original)).toEqual([])
        expect(checkCase(anonymous(original))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('has the same results, number by number', () => {
    fc.assert(
      fc.property(arbitrary, (original) => {
        expect(numbersOf(anonymous(original))).toEqual(numbersOf(original))
      }),
      { numRuns: 20 },
    )
  })

  test.each(exampleFiles)('%s has the same results without a trace of its names', (file) => {
    const marked = markedCase(exampleCase(file))
    const after = anonymous(marked)
    expect(checkCase(after)).toEqual([])
    expect(writeCompactCase(marked)).toContain('Qzx')
    expect(writeCompactCase(after)).not.toContain('Qzx')
    expect(numbersOf(after)).toEqual(numbersOf(marked))
    expect(numbersOf(after).length).toBeGreaterThan(1000)
  })

  test('says what was taken away', () => {
    const c = emptyCase('wilgenhof', 'Plan Wilgenhof', 2027)
    const framing = { ...c.framing, organisation: 'Stichting', question: 'Doen?' }
    expect(withoutNames({ ...c, framing, tags: ['wlz', 'nacht'] }, neutral).removed).toEqual({
      names: [{ before: 'Plan Wilgenhof', after: '§ca1' }],
      texts: 2,
      tags: 2,
      notes: 2,
      sources: 12,
    })
  })

  test('holds nothing of what a room agreed, and still what it moves and follows', () => {
    const c = exampleCase(exampleFiles[0] ?? '')
    const price = listInputs(c).find(({ field }) => field === 'asset.price')?.path ?? ''
    const agreement = {
      id: 'g',
      date: '2026',
      what: 'Prijs',
      before: '',
      after: '€ 385',
      who: 'Jan',
      said: '',
    }
    const workshop = {
      sliders: [
        { id: 'schuif-van-jan', input: price },
        { id: 's', input: 'rules.subsidy.validFrom' },
        { id: 'rate', input: 'settings.discountRate' },
      ],
      figures: ['payback', 'society'] as const,
      log: [agreement, { ...agreement, id: 'h', after: '' }],
    }
    const rule = { id: 'subsidy' as const, validFrom: assumed('2020'), excludesProven: false }
    const before = { ...c, rules: [rule], workshop: { sliders: [], figures: [], log: [] } }
    const { case: after, removed } = withoutNames({ ...before, workshop }, neutral)
    expect(checkCase(after)).toEqual([])
    expect(after.workshop.log).toEqual([])
    expect(after.workshop.figures).toEqual(['payback', 'society'])
    const [onPrice, ...others] = after.workshop.sliders
    expect(valueAt(after, onPrice?.input ?? '')).toMatchObject({
      value: (valueAt(c, price) as Input).value,
    })
    expect(onPrice?.input).toMatch(/^technologies\.x\d+\.assets\.x\d+\.price$/)
    expect(others.map(({ input }) => input)).toEqual(['rules.subsidy.validFrom', 'settings.discountRate'])
    for (const { id } of after.workshop.sliders) expect(id).toMatch(/^x\d+$/)
    expect(removed).toEqual({ ...withoutNames(before, neutral).removed, texts: removed.texts })
    expect(removed.texts - withoutNames(before, neutral).removed.texts).toBe(5)
  })

  test('keeps what is no name: the schemes, the parties that every case knows, dates and grades', () => {
    const c = exampleCase(exampleFiles[0] ?? '')
    const after = anonymous(c)
    expect(after.rules.map(({ id }) => id)).toEqual(c.rules.map(({ id }) => id))
    expect(after.funding.map(({ funder }) => funder)).toEqual(c.funding.map(({ funder }) => funder))
    expect(after.settings.nic.life).toEqual({ value: '10', grade: 'published', date: '2023' })
    expect(after.technologies.map(({ name }) => name)).toEqual(['§te1', '§te2', '§te3'])
  })
})

/** Every id and every text with a mark in it. */
function markedCase(c: BusinessCase): BusinessCase {
  const ids = new Set<string>()
  JSON.stringify(c, (key, value: unknown) => {
    if (key === 'id' && typeof value === 'string') ids.add(value)
    return value
  })
  const kept = new Set([...STAKEHOLDERS, ...c.rules.map(({ id }) => id)] as readonly string[])
  const mark = (id: string) => (ids.has(id) && !kept.has(id) ? `Qzx-${id}` : id)
  const prose = ['name', 'source', 'note', 'stream', 'organisation', 'question', 'problem', 'author']
  const refers = /^(id|input|payer|funder|lender|investor|stakeholder|\w+Ids?)$/
  const markPath = (path: string) =>
    path
      .split('.')
      .map((step, n) => (n > 0 ? mark(step) : step))
      .join('.')
  const keyFor = (key: string) => (key === 'tags' ? 'name' : key === 'replaces' ? 'id' : key)
  const tree = (part: unknown, key: string): unknown => {
    if (Array.isArray(part)) return part.map((each) => tree(each, keyFor(key)))
    if (typeof part === 'object' && part !== null)
      return Object.fromEntries(
        Object.entries(part).map(([name, each]) => [markPath(name), tree(each, name)]),
      )
    if (typeof part !== 'string') return part
    if (prose.includes(key)) return `${part} Qzx`
    if (!refers.test(key)) return part
    return key === 'input' ? markPath(part) : mark(part)
  }
  return tree(c, '') as BusinessCase
}

import { describe, expect, test } from 'vitest'
import { STEPS, type Steps, migrate } from '../../src/case-file/migrations.ts'
import { openCase } from '../../src/case-file/open-case.ts'
import { NEWEST_VERSION, VERSIONS } from '../../src/case-file/version.ts'
import { bent, parsed, readReleased } from './tree.ts'

const steps: Steps = {
  1: 'first',
  2: { name: 'tags become labels', up: ({ tags, ...rest }) => ({ ...rest, labels: tags }) },
  3: { name: 'cases get a colour', up: (c) => ({ ...c, colour: 'blue' }) },
}

describe('the ladder', () => {
  test('has a rung for each version, without a gap', () => {
    expect(VERSIONS).toEqual(Array.from({ length: NEWEST_VERSION }, (_, n) => n + 1))
    expect(Object.keys(STEPS)).toEqual(VERSIONS.map(String))
    const laterOnes = Object.entries(STEPS).filter(([version]) => version !== '1')
    expect(laterOnes.filter(([, step]) => step === 'first')).toEqual([])
  })

  test('is climbed from the version of the file, and says each step', () => {
    expect(migrate({ tags: ['a'] }, 1, steps)).toEqual({
      businessCase: { labels: ['a'], colour: 'blue' },
      names: ['tags become labels', 'cases get a colour'],
    })
    expect(migrate({ labels: ['a'] }, 2, steps)).toEqual({
      businessCase: { labels: ['a'], colour: 'blue' },
      names: ['cases get a colour'],
    })
    expect(migrate({ labels: ['a'] }, 3, steps)).toEqual({ businessCase: { labels: ['a'] }, names: [] })
  })

  test('leaves alone what is no case, for the schema to refuse', () => {
    expect(migrate([1], 1, steps)).toEqual({ businessCase: [1], names: [] })
    expect(migrate(undefined, 1, steps)).toEqual({ businessCase: undefined, names: [] })
  })
})

describe('the step to version 3', () => {
  const everyFigure = ['netPresentValue', 'payback', 'netPerYear', 'hours', 'society']

  test.each([1, 2])('gives a case of version %d a workshop in which nothing happened', (version) => {
    const opened = openCase(readReleased(version))
    expect(opened).toMatchObject({
      ok: true,
      case: { workshop: { sliders: [], figures: everyFigure, log: [] } },
    })
    expect(opened.ok && opened.migrations.at(-1)).toBe('workshop')
  })

  test('changes nothing else', () => {
    const before = bent(parsed(readReleased(2)), 'version', undefined)
    const { businessCase } = migrate((before as { case: unknown }).case, 2)
    const { workshop, ...rest } = businessCase as { readonly workshop: unknown }
    expect(workshop).toBeDefined()
    expect({ case: rest, format: 'baatwijzer' }).toEqual(before)
  })
})

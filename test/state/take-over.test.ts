import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCase } from '../../src/case-file/validate.ts'
import { caseDifferences } from '../../src/domain/case-differences.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { results } from '../../src/export/results.ts'
import { createCaseStore } from '../../src/state/case-store.ts'
import { takeOver, takeOverAll } from '../../src/state/edits/take-over.ts'
import { newTechnology } from '../../src/domain/defaults.ts'
import { valueAt } from '../../src/domain/paths.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { input, smallCase } from '../engine/small-case.ts'

const pair = fc.tuple(arbitraryCaseWith({ variants: 1 }), arbitraryCaseWith({ variants: 1 }))
const small = arbitraryCaseWith({ technologies: 1, lines: 1, groups: 2 })
const smallPair = fc.tuple(small, small)

test('all of another case gives its results, as one step that can be undone', () => {
  fc.assert(
    fc.property(pair, ([own, other]) => {
      const store = createCaseStore(own, () => 'new')
      const all = caseDifferences(own, other)
      const after = store.changeBase('compare', (base) => takeOverAll(base, other, all))
      expect(checkCase(after)).toEqual([])
      expect(caseDifferences(after, other)).toEqual([])
      const theirs = results(Calculation.of(other))
      expect(results(store.getState().base)).toEqual({ ...theirs, case: { id: own.id, name: other.name } })
      if (all.length === 0) return
      store.undo()
      expect(store.getState().history.present).toBe(own)
    }),
    { numRuns: 15 },
  )
})

const lastYear = 'technologies.t.lastYear'

test('what says how an input varies, or what a variant puts in its place, brings the input along', () => {
  const technology = { ...newTechnology('t', 'T'), start: input(1) }
  const own = smallCase({ technologies: [technology] })
  const varies = { id: 'd', input: lastYear, kind: 'uniform' as const, probability: input(1) }
  const other = {
    ...own,
    technologies: [
      { ...technology, lastYear: { ...input(3), low: decimalText('2'), high: decimalText('3') } },
    ],
    uncertainty: { ...own.uncertainty, distributions: [varies] },
    variants: [{ id: 'v', name: 'V', note: '', overrides: { [lastYear]: decimalText('2') } }],
  }
  for (const path of ['uncertainty.distributions.d', 'variants.v']) {
    const all = caseDifferences(own, other)
    const taken = takeOver(
      own,
      other,
      all,
      all.find((each) => each.path === path)!,
    )
    expect(valueAt(taken!.businessCase, path)).toEqual(valueAt(other, path))
    expect(taken!.others).toBe(1)
  }
})

test('one difference after the other ends at the other case, and never makes a case that no file may hold', () => {
  fc.assert(
    fc.property(smallPair, ([own, other]) => {
      let present = own
      const step = () => {
        const all = caseDifferences(present, other)
        for (const wanted of all) {
          const taken = takeOver(present, other, all, wanted)
          if (taken !== null) return { ...taken, wanted }
        }
        return null
      }
      for (let taken = step(); taken !== null; taken = step()) {
        expect(taken.others).toBeGreaterThanOrEqual(0)
        expect(checkCase(taken.businessCase)).toEqual([])
        const left = caseDifferences(taken.businessCase, other)
        expect(
          left.filter(({ kind, path }) => path === taken.wanted.path && kind === taken.wanted.kind),
        ).toEqual([])
        present = taken.businessCase
      }
      expect(caseDifferences(present, other)).toEqual([])
    }),
    { numRuns: 4 },
  )
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkCase } from '../../src/case-file/validate.ts'
import { caseDifferences } from '../../src/domain/case-differences.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { results } from '../../src/export/results.ts'
import { createCaseStore } from '../../src/state/case-store.ts'
import { takeOver, takeOverAll } from '../../src/state/edits/take-over.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'

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

test('one difference after the other ends at the other case, and never makes a case that no file may hold', () => {
  fc.assert(
    fc.property(smallPair, ([own, other]) => {
      let present = own
      const step = () => {
        const all = caseDifferences(present, other)
        for (const each of all) {
          const taken = takeOver(present, other, all, each)
          if (taken !== null) return taken
        }
        return null
      }
      for (let taken = step(); taken !== null; taken = step()) {
        expect(taken.others).toBeGreaterThanOrEqual(0)
        expect(checkCase(taken.businessCase)).toEqual([])
        present = taken.businessCase
      }
      expect(caseDifferences(present, other)).toEqual([])
    }),
    { numRuns: 4 },
  )
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCase } from '../../../src/case-file/write-case.ts'
import { caseDifferences, withDifference } from '../../../src/domain/case-differences.ts'
import { createCaseStore } from '../../../src/state/case-store.ts'
import { historyOf, record } from '../../../src/state/history.ts'
import { historyOfText, stepsText } from '../../../src/state/steps/steps-text.ts'
import { treeChanges, withTreeChanges } from '../../../src/state/steps/tree-changes.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { smallCase } from '../../engine/small-case.ts'

const json = fc.jsonValue({ maxDepth: 4 })

describe('the changes between two trees', () => {
  it('make the one into the other, whatever they are, also through text', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const changes = JSON.parse(JSON.stringify(treeChanges(before, after))) as ReturnType<
          typeof treeChanges
        >
        const plain: unknown = JSON.parse(JSON.stringify(after))
        expect(JSON.parse(JSON.stringify(withTreeChanges(before, changes)))).toEqual(plain)
      }),
      { numRuns: 300 },
    )
  })

  it('are none between a tree and itself, and one for a member that is put in a list', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    expect(treeChanges([a, b], [a, b])).toEqual([])
    expect(treeChanges({ list: [a, b] }, { list: [a, c, b] })).toEqual([
      { at: ['list'], from: 1, drop: 0, put: [c] },
    ])
  })

  it.each([
    [{ at: ['none', 'deeper'], to: 1 }],
    [{ at: ['list', 9], to: 1 }],
    [{ at: ['list', 'name'], to: 1 }],
    [{ at: ['name'], from: 0, drop: 1, put: [] }],
  ])('that lead nowhere make nothing: %j', (change) => {
    expect(withTreeChanges({ name: 'x', list: [1] }, [change])).toBeUndefined()
  })
})

/** A case that became another one in many steps, and went a few of them back. */
const histories = fc
  .tuple(
    arbitraryCaseWith({ technologies: 1, lines: 1 }),
    arbitraryCaseWith({ technologies: 1, lines: 1 }),
    fc.nat(9),
  )
  .map(([own, other, back]) => {
    let history = historyOf(own)
    for (const difference of caseDifferences(own, other).slice(0, 40)) {
      history = record(history, withDifference(history.present, other, difference), difference.path, true)
    }
    const { past, present } = history
    const future = [...past.slice(past.length - back + 1), present]
    return back === 0 || past.length < back
      ? history
      : { past: past.slice(0, -back), present: past[past.length - back]!, future, typing: null }
  })

describe('the way back and forward', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const again = historyOfText(stepsText(history), history.present)
        expect(again.present).toBe(history.present)
        const texts = (versions: typeof history.past) => versions.map(writeCase)
        expect(texts(again.past)).toEqual(texts(history.past))
        expect(texts(again.future)).toEqual(texts(history.future))
      }),
      { numRuns: 15 },
    )
  })

  it('has a hundred steps each way after a reload, and undo goes all of them', () => {
    const store = createCaseStore(smallCase({ name: '0' }), () => 'new')
    for (let n = 1; n <= 130; n += 1) store.changeBase('name', (c) => ({ ...c, name: String(n) }))
    for (let n = 0; n < 10; n += 1) store.undo()
    const { history } = store.getState()
    const again = createCaseStore(
      history.present,
      () => 'new',
      historyOfText(stepsText(history), history.present),
    )
    const nameAfter = (step: () => void, times: number) => {
      for (let n = 0; n < times; n += 1) step()
      return again.getState().history.present.name
    }
    expect(nameAfter(again.redo, 10)).toBe('130')
    expect(nameAfter(again.undo, 110)).toBe('20')
    expect(nameAfter(again.undo, 5)).toBe('20')
  })

  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"back":1,"forth":{}}',
    '{"back":[[{"at":"x","to":1}]],"forth":[]}',
    '{"back":[[{"at":["name"]}]],"forth":[]}',
    '{"back":[[{"at":["none","deeper"],"to":5}]],"forth":[[{"at":["name","x"],"gone":true}]]}',
    '{"back":[[{"at":[],"to":5}]],"forth":[[{"at":[],"to":null}]]}',
  ])('is no way where its text is none: %s', (text) => {
    const present = smallCase({})
    expect(historyOfText(text, present)).toEqual(historyOf(present))
    expect('polluted' in {}).toBe(false)
  })

  it.each([
    '{"back":[[{"at":["name"],"to":5}]],"forth":[[{"at":["tags"],"gone":true}]]}',
    '{"back":[[{"at":["__proto__","polluted"],"to":true}]],"forth":[[{"at":["groups",0],"to":{}}]]}',
  ])('is not gone where it leads to what is no case: %s', (text) => {
    const present = smallCase({})
    const store = createCaseStore(present, () => 'new', historyOfText(text, present))
    for (const step of [store.undo, store.redo]) {
      step()
      expect(store.getState().history).toEqual(historyOf(present))
    }
    expect('polluted' in {}).toBe(false)
  })
})

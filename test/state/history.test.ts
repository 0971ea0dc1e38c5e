import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyCase } from '../../src/domain/defaults.ts'
import { baseFor, type History, historyOf, record, redo, undo } from '../../src/state/history.ts'

const start = emptyCase('case', 'start', 2027)

function named(name: string) {
  return { ...start, name }
}

function times(n: number, step: (history: History) => History, from: History): History {
  return Array.from({ length: n }).reduce<History>((history) => step(history), from)
}

const edit = fc.record({
  field: fc.constantFrom('name', 'tags', 'groups'),
  name: fc.string({ maxLength: 3 }),
  committed: fc.boolean(),
})
const edits = fc.array(edit, { maxLength: 40 })

function after(list: readonly { field: string; name: string; committed: boolean }[]): History {
  return list.reduce(
    (history, { field, name, committed }) => record(history, named(name), field, committed),
    historyOf(start),
  )
}

describe('going back and forward', () => {
  test('as far back as there are steps leads to the start, and forward again to the end', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const history = after(list)
        const steps = history.past.length
        const back = times(steps, undo, history)
        expect(back.present).toBe(start)
        const forth = times(steps, redo, back)
        expect(forth.present).toBe(history.present)
        expect(forth.past).toEqual(history.past)
      }),
    )
  })

  test('any way back and forward of the same length leads nowhere', () => {
    fc.assert(
      fc.property(edits, fc.nat({ max: 50 }), (list, wanted) => {
        const history = after(list)
        const n = Math.min(wanted, history.past.length)
        expect(times(n, redo, times(n, undo, history)).present).toBe(history.present)
      }),
    )
  })

  test('keeps at least a hundred steps, and not without end', () => {
    const history = after(
      Array.from({ length: 2_000 }, (_, n) => ({ field: 'name', name: String(n), committed: true })),
    )
    expect(history.past.length).toBeGreaterThanOrEqual(100)
    expect(history.past.length).toBeLessThanOrEqual(1_000)
  })

  test('beyond either end changes nothing', () => {
    expect(undo(historyOf(start)).present).toBe(start)
    expect(redo(historyOf(start)).present).toBe(start)
  })

  test('an edit after going back drops what was undone', () => {
    const history = record(
      undo(after([{ field: 'name', name: 'a', committed: true }])),
      named('b'),
      'name',
      true,
    )
    expect(redo(history).present.name).toBe('b')
  })
})

describe('typing', () => {
  const type = (history: History, name: string, committed = false) =>
    record(history, named(name), 'name', committed)

  test('is one step, however many keys it took', () => {
    const history = type(type(type(type(historyOf(start), 'a'), 'ab'), 'abc'), 'abc', true)
    expect(history.past).toEqual([start])
    expect(undo(history).present).toBe(start)
  })

  test('is always made on what was there before the typing', () => {
    const history = type(historyOf(start), 'a')
    expect(baseFor(history, 'name')).toBe(start)
    expect(baseFor(history, 'tags')).toBe(history.present)
  })

  test('in another field is another step, also when the first was never committed', () => {
    const first = type(historyOf(start), 'a')
    const second = record(first, named('b'), 'tags', false)
    expect(second.past).toEqual([start, first.present])
  })

  test('that ends where it began leaves no step', () => {
    const history = record(type(historyOf(start), 'a'), start, 'name', true)
    expect(history.past).toEqual([])
    expect(history.present).toBe(start)
  })

  test('again in the same field, after it was committed, is a new step', () => {
    const history = type(type(historyOf(start), 'a', true), 'b')
    expect(history.past.map(({ name }) => name)).toEqual(['start', 'a'])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyCase } from '../../src/domain/defaults.ts'
import { withValueAt } from '../../src/domain/paths.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { createCaseStore } from '../../src/state/case-store.ts'
import { withNumber } from '../../src/state/edits/with-number.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'

const start = emptyCase('case', 'Case', 2027)
const rate = 'settings.discountRate'

function store() {
  return createCaseStore(start, () => 'new')
}

describe('the open case', () => {
  test('is calculated anew with each change, and equals a calculation from scratch', () => {
    fc.assert(
      fc.property(arbitraryCaseWith({}), fc.constantFrom('0.01', '0.07'), (c, value) => {
        const open = createCaseStore(c, () => 'new')
        open.change(rate, (base) => withNumber(base, rate, 'value', decimalText(value)), false)
        const { calculation, history } = open.getState()
        const fresh = Calculation.of(history.present)
        const npv = (each: Calculation) =>
          each.value(each.view('society')!.statement.netPresentValue).toFixed()
        expect(calculation.businessCase).toBe(history.present)
        expect(npv(calculation)).toBe(npv(fresh))
      }),
      { numRuns: 40 },
    )
  })

  test('keeps the calculation of when it was opened', () => {
    const open = store()
    open.change('name', (base) => ({ ...base, name: 'Other' }))
    expect(open.getState().opened.businessCase).toBe(start)
  })

  test('goes back and forward with its calculation', () => {
    const open = store()
    open.change('name', (base) => ({ ...base, name: 'Other' }))
    open.undo()
    expect(open.getState().calculation.businessCase).toBe(start)
    open.redo()
    expect(open.getState().calculation.businessCase.name).toBe('Other')
  })
})

describe('a text that cannot be read', () => {
  test('is remembered until it is over', () => {
    const open = store()
    open.tellUnreadable(rate, '4 procent')
    expect(open.getState().unreadable[rate]?.text).toBe('4 procent')
    open.tellUnreadable(rate, null)
    expect(open.getState().unreadable).toEqual({})
  })

  test('goes first when going back, before the step before it', () => {
    const open = store()
    open.change('name', (base) => ({ ...base, name: 'Other' }))
    open.tellUnreadable(rate, 'x')
    open.undo()
    expect(open.getState()).toMatchObject({ unreadable: {}, history: { present: { name: 'Other' } } })
    open.undo()
    expect(open.getState().history.present).toBe(start)
  })

  test('that came with a step goes with that step', () => {
    const open = store()
    open.change('name', (base) => ({ ...base, name: 'Other' }))
    open.tellUnreadable(rate, 'x', true)
    open.undo()
    expect(open.getState()).toMatchObject({ unreadable: {}, history: { present: start } })
  })

  test('is forgotten with the line that it stood in', () => {
    const open = store()
    open.change('stakeholders', (base) => withValueAt(base, 'stakeholders', [{ id: 'a', name: 'A' }]))
    open.tellUnreadable('stakeholders.a.share|low', 'x')
    open.tellUnreadable('stakeholders.a.values#2', 'x')
    expect(Object.keys(open.getState().unreadable)).toHaveLength(2)
    open.change('stakeholders', (base) => withValueAt(base, 'stakeholders', []))
    expect(open.getState().unreadable).toEqual({})
  })
})

test('the core knows no React: only the binding does', () => {
  const folder = join(import.meta.dirname, '../../src/state')
  const withReact = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /from '(react|zustand)['/]?(?!vanilla)/.test(
        readFileSync(join(folder, file), 'utf8').replaceAll("'zustand/vanilla'", "''"),
      ),
    )
  expect(withReact).toEqual(['use-case.ts'])
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../src/case-file/validate.ts'
import { applyVariant } from '../../src/domain/apply-variant.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'
import { valueAt, withValueAt } from '../../src/domain/paths.ts'
import type { Variant } from '../../src/domain/variant.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { createCaseStore } from '../../src/state/case-store.ts'
import { withAdded } from '../../src/state/edits/list-edits.ts'
import { caseOfVariant, withoutOverride, withVariantAdded } from '../../src/state/edits/variant-edits.ts'
import { withNumber } from '../../src/state/edits/with-number.ts'
import { withYear, withYearAdded } from '../../src/state/edits/with-series.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { exampleCase } from '../examples/example-cases.ts'

const price = 'technologies.bedsensoren.assets.bedsensor.price'
const clients = 'groups.vpt-beukenhof.clients'
const start = exampleCase('verpleeghuis.json')
const empty: Variant = { id: 'mine', name: 'Mine', note: '', overrides: {} }

function inVariant() {
  const store = createCaseStore(withVariantAdded(start, empty), () => 'new')
  store.chooseVariant('mine')
  const overrides = () => store.getState().history.present.variants.find(({ id }) => id === 'mine')?.overrides
  const type = (path: string, value: string, committed = true) =>
    store.change(path, (c) => withNumber(c, path, 'value', decimalText(value)), committed)
  const shown = (path: string) => valueAt(store.getState().calculation.businessCase, path)
  return { store, overrides, type, shown }
}

function npv(calculation: Calculation): string {
  return calculation.value(calculation.view('provider')!.statement.netPresentValue).toFixed(2)
}

describe('typing in a variant', () => {
  test('makes an override, leaves the base, and moves the result', () => {
    const { store, overrides, type, shown } = inVariant()
    const { base } = store.getState()
    type(price, '900')
    expect(overrides()).toEqual({ [price]: '900' })
    expect(valueAt(store.getState().history.present, `${price}.value`)).toBe('560')
    expect(shown(`${price}.value`)).toBe('900')
    const { calculation, history, base: after } = store.getState()
    expect(npv(calculation)).toBe(
      npv(Calculation.of(applyVariant(history.present, history.present.variants.at(-1)!))),
    )
    expect(npv(after)).toBe(npv(base))
    expect(npv(calculation)).not.toBe(npv(base))
  })

  test('what is in the base again is no override', () => {
    const { overrides, type } = inVariant()
    type(price, '900')
    type(price, '560')
    expect(overrides()).toEqual({})
  })

  test('is one step while it is typed, and undone at once', () => {
    const { store, overrides, type } = inVariant()
    const before = store.getState().history.past.length
    type(price, '9', false)
    type(price, '90', false)
    type(price, '900')
    expect(store.getState().history.past).toHaveLength(before + 1)
    store.undo()
    expect(overrides()).toEqual({})
    expect(store.getState().variantId).toBe('mine')
    store.redo()
    expect(overrides()).toEqual({ [price]: '900' })
  })

  test('takes years and switches, and a year more', () => {
    const { store, overrides } = inVariant()
    store.change(clients, (c) => withYear(c, clients, 'values', 0, decimalText('50')))
    store.change(clients, (c) => withYearAdded(c, clients))
    store.change('t', (c) => withValueAt(c, 'settings.terminalValue', !c.settings.terminalValue))
    const length = start.groups.find(({ id }) => id === 'vpt-beukenhof')!.clients.values.length
    expect(overrides()?.[clients]).toHaveLength(length + 1)
    expect(overrides()?.['settings.terminalValue']).toBe(!start.settings.terminalValue)
  })

  test('what gives way becomes an override as well', () => {
    fc.assert(
      fc.property(arbitraryCaseWith({}), fc.nat(), (c, seed) => {
        const store = createCaseStore(withVariantAdded(c, empty), () => 'new')
        store.chooseVariant('mine')
        const shares = listInputs(c).filter(({ path }) => /\.(?:cash|redeploy|start|share)$/.test(path))
        const place = shares[seed % Math.max(1, shares.length)]
        if (place === undefined) return
        store.change(place.path, (shown) => withNumber(shown, place.path, 'value', decimalText('1')))
        const { history, calculation } = store.getState()
        expect(checkCase(history.present)).toEqual([])
        expect(checkCase(calculation.businessCase)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('what a variant cannot hold', () => {
  test.each([
    ['a line more', () => withAdded(start, 'shared.recurring', { ...start.shared.recurring[0]!, id: 'x' })],
    ['another choice', () => withValueAt(start, 'settings.timing', 'mid')],
    ['another name', () => ({ ...start, name: 'Anders' })],
    ['another source', () => withValueAt(start, `${price}.source`, 'Offerte')],
    ['a wider range', () => withNumber(start, price, 'high', decimalText('2000'))],
  ])('%s is left to the base, and said', (_, change) => {
    const { store, overrides } = inVariant()
    const before = store.getState().history.present
    expect(store.change('any', change)).toBe(before)
    expect(store.getState().isForBase).toBe(true)
    expect(overrides()).toEqual({})
    store.chooseVariant(null)
    expect(store.getState().isForBase).toBe(false)
    expect(store.change('any', change)).not.toBe(before)
  })
})

describe('a variant in sight', () => {
  test('lets the base through as it changes', () => {
    const { store, type, shown } = inVariant()
    type(price, '900')
    store.changeBase(clients, (c) => withYear(c, clients, 'values', 0, decimalText('55')))
    expect(shown(`${clients}.values`)).toContain('55')
    expect(shown(`${price}.value`)).toBe('900')
  })

  test('gives one field back to the base', () => {
    const { store, overrides, type } = inVariant()
    type(price, '900')
    store.changeBase(price, (base) => withoutOverride(base, 'mine', price))
    expect(overrides()).toEqual({})
    store.undo()
    expect(overrides()).toEqual({ [price]: '900' })
  })

  test('gives way to the base when it is gone', () => {
    const store = createCaseStore(start, () => 'new')
    store.change('variants', (base) => withVariantAdded(base, empty))
    store.chooseVariant('mine')
    store.undo()
    expect(store.getState().variantId).toBeNull()
    expect(store.getState().calculation).toBe(store.getState().base)
  })

  test('becomes a case of its own with its own numbers and no variants', () => {
    const own = { ...empty, overrides: { [price]: decimalText('900') } }
    const made = caseOfVariant(start, own, { id: 'new', name: 'Duur' })
    expect(made).toMatchObject({ id: 'new', name: 'Duur', variants: [] })
    expect(valueAt(made, `${price}.value`)).toBe('900')
    expect(checkCase(made)).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { shownCase } from '../../../src/app/export/shown-case.ts'
import { createCaseStore } from '../../../src/state/case-store.ts'
import { exampleCase } from '../../examples/example-cases.ts'

test('what is exported is what is in sight, with the variant in its name', () => {
  const base = exampleCase('thuiszorg.json')
  const variant = { id: 'v', name: 'Later', overrides: { 'settings.discountRate': '0.1' } } as never
  const store = createCaseStore({ ...base, variants: [variant] }, () => 'new')
  expect(shownCase(store.getState()).name).toBe(base.name)
  store.chooseVariant('v')
  const shown = shownCase(store.getState())
  expect(shown.name).toBe(`${base.name} (Later)`)
  expect(shown.settings.discountRate.value).toBe('0.1')
})

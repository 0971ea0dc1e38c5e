import { expect, test } from 'vitest'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import { Calculation } from '../../src/engine/calculation.ts'
import { changedInputs } from '../../src/engine/changed-inputs.ts'
import { exampleCase } from '../examples/example-cases.ts'

const c = exampleCase('verpleeghuis.json')

test('nothing that a room looks at or agrees on changes a number or the shape of the calculation', () => {
  const after: BusinessCase = {
    ...c,
    workshop: {
      sliders: [{ id: 's', input: 'settings.discountRate' }],
      figures: ['payback'],
      log: [{ id: 'g', date: '2026', what: '', before: '1', after: '2', who: 'Inkoop', said: '' }],
    },
  }
  const calculation = Calculation.of(c)
  expect(changedInputs(c, after, calculation.model.graph)).toEqual(new Map())
  expect(calculation.with(after).model).toBe(calculation.model)
})

import { expect, test } from 'vitest'
import { checkCase } from '../../src/case-file/validate.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import {
  emptyCase,
  newAsset,
  newBundle,
  newEffect,
  newFunction,
  newFunding,
  newGroup,
  newHealthImpactBond,
  newLoan,
  newOneOff,
  newPool,
  newRecurring,
  newTechnology,
  newTimeEffect,
} from '../../src/domain/defaults.ts'
import type { EffectKind } from '../../src/domain/effect.ts'
import { listInputs } from '../../src/domain/list-inputs.ts'

const kinds: EffectKind[] = [
  'event',
  'admission',
  'avoided-cost',
  'travel',
  'sick-leave',
  'turnover',
  'revenue',
]

const everythingNew: BusinessCase = {
  ...emptyCase('case', 'Case', 2026),
  groups: [newGroup('group', 'Group')],
  functions: [newFunction('function', 'Function')],
  pools: [newPool('pool', 'Pool', 'function')],
  technologies: [
    {
      ...newTechnology('technology', 'Technology'),
      assets: [newAsset('asset', 'Asset')],
      oneOffs: [newOneOff('one-off', 'One-off')],
      recurring: [newRecurring('recurring', 'Recurring')],
      timeEffects: [newTimeEffect('time', 'Time', 'function')],
      effects: kinds.map((kind) => newEffect(kind, kind, kind, `${kind}-part`)),
    },
  ],
  bundles: [newBundle('bundle', 'Bundle')],
  funding: [newFunding('funding', 'Funding')],
  financing: [newLoan('loan', 'Loan'), newHealthImpactBond('bond', 'Bond')],
}

test('everything new can be saved as it is', () => {
  expect(checkCase(everythingNew)).toEqual([])
})

test('what the program fills in says that it is an estimate, or where it comes from', () => {
  const unsaid = listInputs(everythingNew).filter(
    ({ input }) => input.grade !== 'estimate' && (input.source === undefined || input.date === undefined),
  )
  expect(unsaid).toEqual([])
})

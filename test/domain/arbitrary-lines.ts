import * as fc from 'fast-check'
import { type CaseLines, INDEX_CATEGORIES } from '../../src/domain/business-case.ts'
import type { FieldKey } from '../../src/domain/fields.ts'
import {
  type Driver,
  INITIAL_CATEGORIES,
  RECURRING_CATEGORIES,
  SHARED_DRIVERS,
  SIMPLE_DRIVERS,
} from '../../src/domain/lines.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { arbitraryEffect, arbitrarySharedEffect } from './arbitrary-effect.ts'
import { type Limits, arbitraryInput } from './arbitrary-input.ts'
import { type LineNames, type Names, stakeholderOf } from './arbitrary-names.ts'
import { arbitraryName } from './arbitrary-text.ts'

/** Whose lines: of a technology, or of no single one. */
export type Owner = 'technology' | 'shared'

/** A driver; devices only of the assets given, so that assets never count each other in a circle. */
export function arbitraryDriver(owner: Owner, assets: readonly string[]): fc.Arbitrary<Driver> {
  const kinds = owner === 'shared' ? SHARED_DRIVERS : SIMPLE_DRIVERS
  const simple = fc.constantFrom(...kinds).map((kind): Driver => ({ kind }))
  if (assets.length === 0) return simple
  const devices = fc.constantFrom(...assets).map((assetId): Driver => ({ kind: 'devices', assetId }))
  return fc.oneof({ weight: 4, arbitrary: simple }, { weight: 1, arbitrary: devices })
}

function each<T>(ids: readonly string[], line: (id: string, n: number) => fc.Arbitrary<T>) {
  return fc.tuple(...ids.map(line))
}

const lives = fc.integer({ min: 1, max: 12 }).map((years) => decimalText(String(years)))
const residuals = fc.constantFrom('0', '0', '0.1', '0.25', '1').map(decimalText)

/** The lines of one owner. */
export function arbitraryLines(
  own: LineNames,
  owner: Owner,
  names: Names,
  limits: Limits,
): fc.Arbitrary<CaseLines> {
  const input = (field: FieldKey) => arbitraryInput(field, limits)
  const cost = (id: string, assets: readonly string[]) => ({
    id: fc.constant(id),
    name: arbitraryName('Line'),
    driver: arbitraryDriver(owner, assets),
    payer: fc.oneof(
      { weight: 3, arbitrary: fc.constant('provider') },
      { weight: 1, arbitrary: stakeholderOf(names) },
    ),
  })
  const index = fc.constantFrom(...INDEX_CATEGORIES)
  const plausible = limits.reach === 'plausible'
  return fc.record({
    assets: each(own.assets, (id, n) =>
      fc.record({
        ...cost(id, own.assets.slice(0, n)),
        category: fc.constantFrom(...INITIAL_CATEGORIES),
        price: input('asset.price'),
        vat: input('asset.vat'),
        usersPerUnit: input('asset.usersPerUnit'),
        spare: input('asset.spare'),
        wholeUnits: fc.boolean(),
        life: plausible ? arbitraryInput('asset.life', limits, lives) : input('asset.life'),
        residual: plausible ? arbitraryInput('asset.residual', limits, residuals) : input('asset.residual'),
      }),
    ),
    oneOffs: each(own.oneOffs, (id) =>
      fc.record({
        ...cost(id, own.assets),
        category: fc.constantFrom(...INITIAL_CATEGORIES),
        amount: input('oneOff.amount'),
        vat: input('oneOff.vat'),
        column: input('oneOff.column'),
        index,
      }),
    ),
    recurring: each(own.recurring, (id) =>
      fc.record({
        ...cost(id, own.assets),
        category: fc.constantFrom(...RECURRING_CATEGORIES),
        amount: input('recurring.amount'),
        vat: input('recurring.vat'),
        per: fc.constantFrom('year' as const, 'month' as const),
        index,
      }),
    ),
    effects: each(own.effects, (id) =>
      owner === 'shared' ? arbitrarySharedEffect(id, names, limits) : arbitraryEffect(id, names, limits),
    ),
  })
}

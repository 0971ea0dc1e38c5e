import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCase } from '../../src/case-file/validate.ts'
import type { BusinessCase } from '../../src/domain/business-case.ts'
import {
  assumed,
  emptyCase,
  newEffect,
  newFunction,
  newShares,
  newTechnology,
  newTimeEffect,
} from '../../src/domain/defaults.ts'
import type { Input } from '../../src/domain/input.ts'
import { listInputs, type PlacedInput } from '../../src/domain/list-inputs.ts'
import { valueAt } from '../../src/domain/paths.ts'
import { createCaseStore } from '../../src/state/case-store.ts'
import { membersAt, withDuplicate, withMoved, withoutMember } from '../../src/state/edits/list-edits.ts'
import { repair } from '../../src/state/edits/repair.ts'
import { withDirection } from '../../src/state/edits/with-direction.ts'
import { type NumberPart, withNumber } from '../../src/state/edits/with-number.ts'
import { withLastYearRemoved, withRange, withYear, withYearAdded } from '../../src/state/edits/with-series.ts'
import { withoutWhatIsLost } from '../../src/state/edits/without-what-is-lost.ts'
import { arbitraryCaseWith } from '../domain/arbitrary-case.ts'
import { arbitraryValue } from '../domain/arbitrary-input.ts'

const cases = arbitraryCaseWith({ variants: 2 })
const shared = { numRuns: 40 }

/** Every change goes through the store, as in the app. */
function changed(c: BusinessCase, change: (base: BusinessCase) => BusinessCase): BusinessCase {
  return createCaseStore(c, ids()).change('field', change)
}

function ids(): () => string {
  let made = 0
  return () => `new-${String((made += 1))}`
}

const bounds = ({ field }: PlacedInput) => arbitraryValue(field, 'bounds')
const parts = fc.constantFrom<NumberPart>('value', 'low', 'high')

function numbered(c: BusinessCase) {
  return fc
    .constantFrom(...listInputs(c).filter(({ input }) => 'value' in input))
    .chain((at) => fc.tuple(fc.constant(at), parts, bounds(at)))
}

function yearly(c: BusinessCase) {
  return fc
    .constantFrom(...listInputs(c).filter(({ input }) => 'values' in input))
    .chain((at) =>
      fc.tuple(fc.constant(at), fc.constantFrom('values' as const, 'low', 'high'), fc.nat(8), bounds(at)),
    )
}

/** Every list with members in a case, by path. */
function listsOf(c: BusinessCase): readonly (readonly [list: string, id: string])[] {
  const owners = ['shared', ...c.technologies.map(({ id }) => `technologies.${id}`)]
  const own = ['assets', 'oneOffs', 'recurring', 'effects']
  const lists = [
    ...['groups', 'functions', 'pools', 'technologies', 'bundles', 'funding', 'financing'],
    ...owners.flatMap((owner) => own.map((list) => `${owner}.${list}`)),
    ...c.technologies.flatMap(({ id }) => [`technologies.${id}.timeEffects`, `technologies.${id}.groups`]),
  ]
  return lists.flatMap((list) => membersAt(c, list).map(({ id }) => [list, id] as const))
}

describe('whatever is edited, the case can be opened again', () => {
  test('after a number anywhere, to the ends of what its field accepts', () => {
    const edits = cases.chain((c) =>
      fc.tuple(fc.constant(c), fc.array(numbered(c), { minLength: 1, maxLength: 6 })),
    )
    fc.assert(
      fc.property(edits, ([c, list]) => {
        const end = changed(c, (base) =>
          list.reduce((now, [{ path }, part, value]) => withNumber(now, path, part, value), base),
        )
        expect(checkCase(end)).toEqual([])
      }),
      shared,
    )
  })

  test('after years are typed, added and dropped, with and without a range', () => {
    const edits = cases.chain((c) => fc.tuple(fc.constant(c), yearly(c), fc.boolean()))
    fc.assert(
      fc.property(edits, ([c, [{ path }, part, year, value], range]) => {
        const many = Array.from({ length: 40 })
        const now = changed(c, (base) => {
          const ranged = withRange(base, path, range)
          const long = many.reduce<BusinessCase>((each) => withYearAdded(each, path), ranged)
          const typed = withYear(long, path, part, year, value)
          return many.slice(5).reduce<BusinessCase>((each) => withLastYearRemoved(each, path), typed)
        })
        expect(checkCase(now)).toEqual([])
      }),
      shared,
    )
  })

  test('after anything is removed, with what cannot do without it', () => {
    const edits = cases
      .filter((c) => listsOf(c).length > 0)
      .chain((c) => fc.tuple(fc.constant(c), fc.constantFrom(...listsOf(c))))
    fc.assert(
      fc.property(edits, ([c, [list, id]]) => {
        const end = changed(c, (base) => repair(withoutMember(base, list, id)))
        expect(checkCase(end)).toEqual([])
        expect(membersAt(end, list).some((member) => member.id === id)).toBe(false)
      }),
      shared,
    )
  })

  test('after anything is duplicated', () => {
    const edits = cases
      .filter((c) => listsOf(c).length > 0)
      .chain((c) => fc.tuple(fc.constant(c), fc.constantFrom(...listsOf(c))))
      .filter(([, [list]]) => !/^technologies\.[^.]+\.groups$/.test(list))
    fc.assert(
      fc.property(edits, ([c, [list, id]]) => {
        const end = changed(c, (base) => withDuplicate(base, list, id, { name: 'Copy', newId: ids() }))
        expect(checkCase(end)).toEqual([])
        expect(membersAt(end, list)).toHaveLength(membersAt(c, list).length + 1)
      }),
      shared,
    )
  })
})

describe('a number', () => {
  const base = () => fc.sample(cases, { numRuns: 1, seed: 5 })[0]!

  test('of a field comes out as it was given', () => {
    const edits = cases.chain((c) => fc.tuple(fc.constant(c), numbered(c)))
    fc.assert(
      fc.property(edits, ([c, [{ path, field }, , value]]) => {
        const end = withNumber(c, path, 'value', value)
        // The first share of an effect is what the others leave.
        if (field !== 'effect.share') expect(valueAt(end, `${path}.value`)).toBe(value)
      }),
      shared,
    )
  })

  test('takes its range along where it leaves it', () => {
    const c = withNumber(base(), 'settings.discountRate', 'value', text('0.05'))
    const ranged = withNumber(
      withNumber(c, 'settings.discountRate', 'low', text('0.03')),
      'settings.discountRate',
      'high',
      text('0.06'),
    )
    const end = withNumber(ranged, 'settings.discountRate', 'value', text('0.08'))
    expect(end.settings.discountRate).toMatchObject({ value: '0.08', low: '0.03', high: '0.08' })
  })

  test('on the wrong side of the value is no end of a range', () => {
    const c = withNumber(base(), 'settings.discountRate', 'value', text('0.05'))
    expect(withNumber(c, 'settings.discountRate', 'low', text('0.06'))).toBe(c)
  })

  test('that leaves the first share more than its field takes is cut to what fits', () => {
    const share = (id: string, value: string) => ({
      id,
      stakeholder: 'provider',
      share: { value: text(value) },
    })
    const shares = [share('first', '9'), share('second', '-9'), share('third', '1')]
    const effect = { ...newEffect('turnover', 'e', 'Leavers', 'first'), shares }
    const c = withoutWhatIsLost({ ...base(), shared: { ...base().shared, effects: [effect] } })
    expect(checkCase(c)).toEqual([])
    const end = withNumber(c, 'shared.effects.e.shares.second.share', 'value', text('-10'))
    expect(checkCase(end)).toEqual([])
    const values = ['first', 'second', 'third'].map((id) =>
      valueAt(end, `shared.effects.e.shares.${id}.share.value`),
    )
    expect(values).toEqual(['10', '-10', '1'])
    const far = withNumber(c, 'shared.effects.e.shares.third.share', 'value', text('-1'))
    expect(checkCase(far)).toEqual([])
  })

  test('that is typed key by key drags no range along', () => {
    const { field } = { field: 'settings.horizon' }
    const c = withNumber(withNumber(base(), field, 'value', text('12')), field, 'low', text('10'))
    const store = createCaseStore(c, ids())
    for (const typed of ['1', '15'])
      store.change(field, (now) => withNumber(now, field, 'value', text(typed)), false)
    expect(store.getState().history.present.settings.horizon.low).toBe('10')
  })
})

test('a line moves up and down within its list and no further', () => {
  const c = {
    ...fc.sample(cases, { numRuns: 1, seed: 1 })[0]!,
    stakeholders: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
  }
  const order = (now: BusinessCase) => now.stakeholders.map(({ id }) => id).join('')
  expect(order(withMoved(c, 'stakeholders', 'b', -1))).toBe('bac')
  expect(order(withMoved(c, 'stakeholders', 'b', 1))).toBe('acb')
  expect(withMoved(c, 'stakeholders', 'a', -1)).toBe(c)
  expect(withMoved(c, 'stakeholders', 'c', 1)).toBe(c)
})

function text(value: string) {
  return value as NonNullable<Parameters<typeof withNumber>[3]>
}

describe('extra work', () => {
  const path = 'technologies.t.timeEffects.e'
  const withTime = (cash: Input): BusinessCase => {
    const time = newTimeEffect('e', 'Alarms', 'carer')
    const destination = { ...newShares('saved'), cash }
    const technology = { ...newTechnology('t', 'Sensor'), timeEffects: [{ ...time, destination }] }
    return {
      ...emptyCase('c', 'Case', 2027),
      functions: [newFunction('carer', 'Carer')],
      technologies: [technology],
    }
  }
  const cashOf = (c: BusinessCase) => valueAt(c, `${path}.destination.cash.value`)

  test('is paid for unless the case says otherwise, and saved time is not', () => {
    const extra = withDirection(withTime(newShares('saved').cash), path, 'extra')
    expect(cashOf(extra)).toBe('1')
    expect(cashOf(withDirection(extra, path, 'extra'))).toBe('1')
    expect(cashOf(withDirection(extra, path, 'saved'))).toBe('0')
    expect(checkCase(extra)).toEqual([])
  })

  test('keeps a share that someone filled in or gave a source', () => {
    expect(cashOf(withDirection(withTime(assumed('0.4')), path, 'extra'))).toBe('0.4')
    expect(cashOf(withDirection(withTime(assumed('0', 'Roster')), path, 'extra'))).toBe('0')
  })
})

import { expect, expectTypeOf, test } from 'vitest'
import type { UnitOf } from '../../src/domain/fields.ts'
import { Decimal } from '../../src/quantity/decimal.ts'
import { type Quantity, add, quantity } from '../../src/quantity/quantity.ts'

const euros = quantity(new Decimal('1.10'), 'EUR')
const hours = quantity(new Decimal(2), 'h')

test('quantities of one unit add up', () => {
  const sum = add(euros, quantity(new Decimal('0.20'), 'EUR'))
  expect([sum.amount.toFixed(), sum.unit]).toEqual(['1.3', 'EUR'])
  expectTypeOf(sum).toEqualTypeOf<Quantity<'EUR'>>()
})

test('quantities of two units do not compile', () => {
  // @ts-expect-error hours to euros
  add(euros, hours)
  // @ts-expect-error euros to euros per hour
  add(euros, quantity(new Decimal(1), 'EUR/h'))
  // @ts-expect-error a unit that does not exist
  quantity(new Decimal(1), 'EUR/furlong')
  expectTypeOf<Quantity<'h'>>().not.toExtend<Quantity<'EUR'>>()
})

test('the unit of a field is known to the compiler', () => {
  expectTypeOf<UnitOf<'asset.price'>>().toEqualTypeOf<'EUR/unit'>()
  expectTypeOf<UnitOf<'time.minutes'>>().toEqualTypeOf<'min/time'>()
})

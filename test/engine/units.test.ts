import { expect, expectTypeOf, test } from 'vitest'
import { assumed } from '../../src/domain/defaults.ts'
import type { UnitOf } from '../../src/domain/fields.ts'
import { GraphBuilder } from '../../src/engine/graph/builder.ts'
import { evaluateExactly, valueOf } from '../../src/engine/graph/exact.ts'
import type { Node } from '../../src/engine/graph/node.ts'

const b = new GraphBuilder()
const wage = b.input('function.hourlyCost', 'functions.carer.hourlyCost', assumed('38.5'))
const hours = b.constant(10, 'h')
const euros = b.constant(100, 'EUR')

test('a rate times a count has the unit of the rate, and adds to amounts of that unit', () => {
  const cost = b.times(wage, hours)
  expectTypeOf(cost).toEqualTypeOf<Node<'EUR'>>()
  const sum = b.add(cost, euros)
  expect([valueOf(evaluateExactly(b.graph()), sum).toFixed(), sum.unit]).toEqual(['485', 'EUR'])
})

test('what cannot be added, multiplied or compared does not compile', () => {
  // @ts-expect-error hours to euros
  b.add(euros, hours)
  // @ts-expect-error euros to euros per hour
  b.sum('EUR', [euros, wage])
  // @ts-expect-error euro per hour times euros
  b.times(wage, euros)
  // @ts-expect-error hours divided by euro per person
  b.over(hours, b.input('turnover.replacementCost', 'x', assumed('1')))
  // @ts-expect-error the larger of hours and euros
  b.max(hours, euros)
  // @ts-expect-error a quantity is no share
  b.scale(euros, hours)
  expectTypeOf<Node<'h'>>().not.toExtend<Node<'EUR'>>()
})

test('the unit of a field is known to the compiler', () => {
  expectTypeOf<UnitOf<'asset.price'>>().toEqualTypeOf<'EUR/unit'>()
  expectTypeOf<UnitOf<'time.minutes'>>().toEqualTypeOf<'min/time'>()
})

import { expect, test } from 'vitest'
import { SHARED_EFFECT_KINDS } from '../../src/domain/effect.ts'
import { type FieldKey, FIELDS, fieldFacts, isFieldKey } from '../../src/domain/fields.ts'
import { SHARED_DRIVERS } from '../../src/domain/lines.ts'

const keys = Object.keys(FIELDS).filter(isFieldKey)

test('every field has bounds in order that fit in a decimal', () => {
  const odd = keys.filter((key) => {
    const { min, max } = fieldFacts(key)
    return !(min < max && min >= -9_999_999_999_999 && max <= 9_999_999_999_999)
  })
  expect(odd).toEqual([])
})

test('what is written as a percentage is a share', () => {
  expect(keys.filter((key) => fieldFacts(key).percent === true && fieldFacts(key).unit !== '1')).toEqual([])
})

test('what changes the shape of the calculation is a whole number of months or years', () => {
  const structural = keys.filter((key) => fieldFacts(key).structural === true)
  expect(structural).toContain<FieldKey>('asset.life')
  const odd = structural.filter((key) => {
    const { unit, integer } = fieldFacts(key)
    return integer !== true || (unit !== 'year' && unit !== 'month')
  })
  expect(odd).toEqual([])
})

test('no divisor can be zero', () => {
  const divisors: FieldKey[] = [
    'asset.usersPerUnit',
    'asset.life',
    'nic.life',
    'adoption.years',
    'loan.years',
  ]
  const others: FieldKey[] = [
    'function.productiveHours',
    'pool.shiftsPerYear',
    'pool.shiftLength',
    'pool.workload',
  ]
  expect([...divisors, ...others].filter((key) => fieldFacts(key).min <= 0)).toEqual([])
})

test('no rate takes a discount factor to zero', () => {
  const rates = keys.filter(
    (key) => key.startsWith('index.') || key.endsWith('Rate') || key === 'settings.inflation',
  )
  expect(rates.filter((key) => fieldFacts(key).min <= -1)).toEqual([])
})

test('lines without users have drivers and effects without users', () => {
  expect(SHARED_DRIVERS).not.toContain('users')
  const perUser = keys.filter(
    (key) => fieldFacts(key).unit.endsWith('/user') || fieldFacts(key).unit === 'EUR/user',
  )
  const kinds = perUser.map((key) => key.split('.')[0])
  expect(SHARED_EFFECT_KINDS.filter((kind) => kinds.includes(kind))).toEqual([])
})

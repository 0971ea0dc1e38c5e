import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyVariant } from '../../src/domain/apply-variant.ts'
import type { Input, Series } from '../../src/domain/input.ts'
import { valueAt, withValueAt } from '../../src/domain/paths.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { validate } from '../../src/case-file/validate.ts'
import { NEWEST_VERSION } from '../../src/case-file/version.ts'
import { exampleCase } from '../examples/example-cases.ts'
import { arbitraryCaseWith } from './arbitrary-case.ts'

const c = exampleCase('verpleeghuis.json')
const life = 'technologies.bedsensoren.assets.bedsensor.life'
const clients = 'groups.vpt-beukenhof.clients'
const number = decimalText

function at(path: string, override: string | readonly string[] | boolean) {
  const value = typeof override === 'string' ? number(override) : override
  const overrides = { [path]: Array.isArray(value) ? value.map(number) : (value as boolean) }
  return valueAt(applyVariant(c, { overrides }), path)
}

describe('a variant', () => {
  test('without overrides is the base itself, and so is one that repeats it', () => {
    expect(applyVariant(c, { overrides: {} })).toBe(c)
    const { value } = valueAt(c, life) as Input
    const { values } = valueAt(c, clients) as Series
    const overrides = { [life]: value, [clients]: values, 'settings.terminalValue': c.settings.terminalValue }
    expect(applyVariant(c, { overrides })).toBe(c)
  })

  test('takes the place of a value, a series and a switch', () => {
    expect(at(life, '10')).toMatchObject({ value: '10' })
    expect(at(clients, ['40', '44'])).toMatchObject({ values: ['40', '44'] })
    expect(at('settings.terminalValue', !c.settings.terminalValue)).toBe(!c.settings.terminalValue)
  })

  test('does not claim the source of the base for its own value, and keeps the range wide enough', () => {
    const { low, high } = valueAt(c, life) as Input
    expect(low).toBeDefined()
    expect(at(life, '10')).toEqual({ value: '10', low, high: '10' })
    expect(at(life, '1')).toEqual({ value: '1', low: '1', high })
  })

  test('leads nowhere where the base has nothing of the kind', () => {
    const overrides = { 'technologies.gone.start': number('2'), [life]: true, 'settings.timing': number('1') }
    expect(applyVariant(c, { overrides })).toBe(c)
  })

  test('lets a change of the base through, but for what it overrides itself', () => {
    const overrides = { [life]: number('10') }
    const price = 'technologies.bedsensoren.assets.bedsensor.price.value'
    const changed = withValueAt(withValueAt(c, price, number('999')), `${life}.value`, number('4'))
    const shown = applyVariant(changed, { overrides })
    expect(valueAt(shown, price)).toBe('999')
    expect(valueAt(shown, `${life}.value`)).toBe('10')
  })
})

test('every variant of a case that a file may hold makes a case that a file may hold', () => {
  fc.assert(
    fc.property(arbitraryCaseWith({ variants: 3 }), (base) => {
      for (const variant of base.variants) {
        const shown = applyVariant(base, variant)
        const file = { format: 'baatwijzer', version: NEWEST_VERSION, case: shown }
        expect(validate(JSON.parse(JSON.stringify(file))).ok).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyVariant } from '../../../src/domain/apply-variant.ts'
import { withValueAt } from '../../../src/domain/paths.ts'
import type { Variant } from '../../../src/domain/variant.ts'
import {
  calculationOf,
  compareColumns,
  compareInputs,
  variantColumns,
} from '../../../src/engine/analysis/variants.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { decimalText } from '../../../src/quantity/decimal-text.ts'
import { results } from '../../../src/export/results.ts'
import { arbitraryCaseWith } from '../../domain/arbitrary-case.ts'
import { exampleCase } from '../../examples/example-cases.ts'

const c = exampleCase('verpleeghuis.json')
const base = Calculation.of(c)
const NOTHING: Variant = { id: 'nothing', name: 'Nothing', note: '', overrides: {} }

function variant(id: string): Variant {
  const found = c.variants.find((each) => each.id === id)
  if (found === undefined) throw new Error(`No variant ${id}`)
  return found
}

function npv(calculation: Calculation): string {
  return calculation.value(calculation.view('provider')!.statement.netPresentValue).toFixed(0)
}

describe('a variant', () => {
  test('without overrides has the very calculation of the base', () => {
    fc.assert(
      fc.property(arbitraryCaseWith({}), (each) => {
        const calculation = Calculation.of(each)
        expect(calculationOf(calculation, NOTHING)).toBe(calculation)
        const rows = compareColumns(variantColumns(calculation, [NOTHING]), 'provider')
        expect(rows.some(({ differs }) => differs)).toBe(false)
      }),
      { numRuns: 20 },
    )
  })

  test('equals a calculation of its case from scratch, in every result', () => {
    fc.assert(
      fc.property(arbitraryCaseWith({ variants: 2 }), (each) => {
        const calculation = Calculation.of(each)
        for (const own of each.variants)
          expect(results(calculationOf(calculation, own))).toEqual(
            results(Calculation.of(applyVariant(each, own))),
          )
      }),
      { numRuns: 40 },
    )
  })

  test('follows a change of the base, but for what it overrides', () => {
    const own = variant('helft-minuten')
    const price = 'technologies.bedsensoren.assets.bedsensor.price.value'
    const dearer = withValueAt(c, price, decimalText('1000'))
    expect(npv(calculationOf(Calculation.of(dearer), own))).not.toBe(npv(calculationOf(base, own)))
    const [path] = Object.keys(own.overrides)
    const other = withValueAt(c, `${path!}.value`, decimalText('0.9'))
    const only = { ...own, overrides: { [path!]: own.overrides[path!]! } }
    expect(npv(calculationOf(Calculation.of(other), only))).toBe(npv(calculationOf(base, only)))
  })
})

describe('side by side', () => {
  const columns = variantColumns(base, [variant('normlevensduur'), variant('helft-minuten')])
  const row = (key: string, stakeholder = 'provider', against = 0) =>
    compareColumns(columns, 'provider', against).find(
      (each) => each.key === key && each.stakeholder === stakeholder,
    )

  test('shows the figures of each, and their difference in euro and as a part of the base', () => {
    const cells = row('netPresentValue')!.cells
    expect(cells.map(({ value }) => value?.toFixed(0))).toEqual(
      columns.map(({ calculation }) => npv(calculation)),
    )
    const [own, norm] = cells
    expect(own?.change).toBeNull()
    expect(norm?.change?.amount.toFixed(6)).toBe(norm?.value?.minus(own!.value!).toFixed(6))
    expect(norm?.change?.share?.toFixed(6)).toBe(norm?.change?.amount.div(own!.value!.abs()).toFixed(6))
  })

  test('compares with another column when asked, and then that one has no difference', () => {
    const cells = row('netPresentValue', 'provider', 2)!.cells
    expect(cells[2]?.change).toBeNull()
    expect(cells[0]?.change?.amount.eq(cells[0].value!.minus(cells[2]!.value!))).toBe(true)
  })

  test('tells every party apart, and what differs for none of them', () => {
    expect(row('partyValue', 'society')?.differs).toBe(true)
    const same = compareColumns(variantColumns(base, [variant('normlevensduur')]), 'provider')
    expect(same.find(({ key }) => key === 'freedHours')?.differs).toBe(false)
    expect(same.find(({ key }) => key === 'netPresentValue')?.differs).toBe(true)
  })

  test('says which inputs differ, and what they are in each', () => {
    const inputs = compareInputs(columns, 'differing')
    expect(inputs).toHaveLength(
      Object.keys(variant('normlevensduur').overrides).length +
        Object.keys(variant('helft-minuten').overrides).length,
    )
    const life = inputs.find(({ path }) => path.endsWith('bedsensor.life'))
    expect(life).toMatchObject({ field: 'asset.life', values: ['3', '10', '3'], differs: true })
    expect(compareInputs(columns, 'all').length).toBeGreaterThan(100)
  })

  test('shows a switch as well', () => {
    const disability = exampleCase('gehandicaptenzorg.json')
    const bundle = disability.variants.filter(({ id }) => id === 'bundel')
    const inputs = compareInputs(variantColumns(Calculation.of(disability), bundle), 'differing')
    expect(inputs).toEqual([
      { path: 'bundles.techniekbundel.chosen', field: null, values: [false, true], differs: true },
    ])
  })

  test('takes at most six', () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ ...NOTHING, id: String(n) }))
    expect(variantColumns(base, many)).toHaveLength(6)
  })
})

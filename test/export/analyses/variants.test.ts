import { describe, expect, test } from 'vitest'
import { applyVariant } from '../../../src/domain/apply-variant.ts'
import { Calculation } from '../../../src/engine/calculation.ts'
import { variants } from '../../../src/export/analyses/variants.ts'
import { results } from '../../../src/export/results.ts'
import { exampleCase } from '../../examples/example-cases.ts'

interface Figure {
  readonly value: string | null
  readonly difference: string | null
}

interface Printed {
  readonly id: string
  readonly overrides: object
  readonly provider: Readonly<Record<string, Figure>>
  readonly society: Readonly<Record<string, Figure>>
  readonly netPresentValues: Readonly<Record<string, Figure>>
}

const c = exampleCase('gehandicaptenzorg.json')
const printed = variants(c) as Readonly<Record<'base', Printed>> &
  Readonly<Record<'variants' | 'standardVariants', readonly Printed[]>>

describe('the variants of a case as plain values', () => {
  test('are its own and the standard ones, each as the results of its case', () => {
    expect(printed.variants.map(({ id }) => id)).toEqual(c.variants.map(({ id }) => id))
    for (const [n, variant] of c.variants.entries()) {
      const { views } = results(Calculation.of(applyVariant(c, variant)))
      for (const { stakeholder, scope, indicators } of views) {
        if (scope !== 'case') continue
        expect(printed.variants[n]?.netPresentValues[stakeholder]?.value).toBe(indicators['netPresentValue'])
      }
    }
    expect(printed.standardVariants.map(({ id }) => id)).toEqual([
      'no-technology',
      'norm-life',
      'slower-adoption',
      'half-of-the-minutes',
      'scale-up',
    ])
  })

  test('differ from the base by what they say', () => {
    const base = Number(printed.base.provider['netPresentValue']?.value)
    expect(base).toBeCloseTo(-226686, 0)
    for (const { provider } of [...printed.variants, ...printed.standardVariants]) {
      const { value, difference } = provider['netPresentValue'] ?? {}
      expect(Number(value) - Number(difference)).toBeCloseTo(base, 6)
    }
  })
})

test('devices that last ten years, chosen by hand, give what was known before', () => {
  const known: Readonly<Record<string, readonly [paths: readonly string[], npv: string]>> = {
    'verpleeghuis.json': [
      ['bedsensoren.assets.bedsensor', 'bedsensoren.assets.nachttelefoon', 'heupairbags.assets.heupairbag'],
      '270116',
    ],
    'gehandicaptenzorg.json': [['domotica.assets.kamerset', 'dagstructuur.assets.dagrobot'], '-78040'],
  }
  for (const [file, [lines, npv]] of Object.entries(known)) {
    const base = exampleCase(file)
    const { value } = base.settings.nic.life
    const overrides = Object.fromEntries(lines.map((line) => [`technologies.${line}.life`, value]))
    const calculation = Calculation.of(applyVariant(base, { overrides }))
    const report = calculation.view('provider')
    expect(report && calculation.value(report.statement.netPresentValue).toFixed(0)).toBe(npv)
  }
})

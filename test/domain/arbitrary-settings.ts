import * as fc from 'fast-check'
import type { Settings } from '../../src/domain/business-case.ts'
import type { FieldKey } from '../../src/domain/fields.ts'
import { decimalText } from '../../src/quantity/decimal-text.ts'
import { type Limits, arbitraryInput, arbitrarySeries } from './arbitrary-input.ts'

function off(field: FieldKey, limits: Limits) {
  const zero = fc.constant({ value: decimalText('0') })
  return fc.oneof({ weight: 2, arbitrary: zero }, { weight: 1, arbitrary: arbitraryInput(field, limits) })
}

export function arbitrarySettings(longestHorizon: number, limits: Limits): fc.Arbitrary<Settings> {
  const input = (field: FieldKey) => arbitraryInput(field, limits)
  const index = (field: FieldKey) => arbitrarySeries(field, limits, 3)
  const horizon = fc.integer({ min: 1, max: longestHorizon }).map((years) => decimalText(String(years)))
  return fc.record({
    firstYear: input('settings.firstYear'),
    horizon: arbitraryInput('settings.horizon', limits, horizon),
    timing: fc.constantFrom('end' as const, 'mid' as const),
    terminalValue: fc.boolean(),
    discountRate: input('settings.discountRate'),
    discountRateIs: fc.constantFrom('nominal' as const, 'real' as const),
    inflation: input('settings.inflation'),
    financingRate: input('settings.financingRate'),
    vatRecoverable: off('settings.vatRecoverable', limits),
    indices: fc.record({
      wage: index('index.wage'),
      technology: index('index.technology'),
      tariff: index('index.tariff'),
      nic: index('index.nic'),
    }),
    nic: fc.record({
      life: input('nic.life'),
      rate: input('nic.rate'),
      perClientDay: off('nic.perClientDay', limits),
      shareSetAside: off('nic.shareSetAside', limits),
    }),
    realism: fc.record({
      costSurcharge: off('realism.costSurcharge', limits),
      benefitCut: off('realism.benefitCut', limits),
      delayMonths: off('realism.delayMonths', limits),
    }),
    contractYears: input('settings.contractYears'),
    contribution: fc.record({ margin: input('contribution.margin'), years: input('contribution.years') }),
  })
}

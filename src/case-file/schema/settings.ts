import { z } from '../zod.ts'
import { input, series } from './numbers.ts'
import { object } from './parts.ts'

export const settings = object({
  firstYear: input('settings.firstYear'),
  horizon: input('settings.horizon'),
  timing: z.enum(['end', 'mid']),
  terminalValue: z.boolean(),
  discountRate: input('settings.discountRate'),
  discountRateIs: z.enum(['nominal', 'real']),
  inflation: input('settings.inflation'),
  financingRate: input('settings.financingRate'),
  vatRecoverable: input('settings.vatRecoverable'),
  indices: object({
    wage: series('index.wage'),
    technology: series('index.technology'),
    tariff: series('index.tariff'),
    nic: series('index.nic'),
  }),
  nic: object({
    life: input('nic.life'),
    rate: input('nic.rate'),
    perClientDay: input('nic.perClientDay'),
    shareSetAside: input('nic.shareSetAside'),
  }),
  realism: object({
    costSurcharge: input('realism.costSurcharge'),
    benefitCut: input('realism.benefitCut'),
    delayMonths: input('realism.delayMonths'),
  }),
  contractYears: input('settings.contractYears'),
  contribution: object({ margin: input('contribution.margin'), years: input('contribution.years') }),
})

export const organisation = object({
  locations: series('organisation.locations'),
  employees: series('organisation.employees'),
  fte: series('organisation.fte'),
})

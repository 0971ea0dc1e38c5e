import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

const scrubber = {
  country: 'DE',
  year: '2023',
  source: 'Alexander-Stift, schrobrobot, rhwonline.de',
  grade: 'claim',
} as const

export const robot: TechnologyTemplate = {
  deliveryForm: 'zzp',
  suits: open('own-records'),
  device: {
    driver: 'locations',
    amount: open(
      'supplier',
      reported({ ...scrubber, unit: 'EUR' }, '20000'),
      reported({ unit: 'EUR', country: 'NL', year: '2020', source: 'Zora, bd.nl', grade: 'claim' }, '15000'),
    ),
  },
  subscription: {
    driver: 'locations',
    amount: open('supplier', reported({ ...scrubber, unit: 'EUR/month' }, '650')),
  },
  saved: { per: 'week', minutes: open('pilot') },
  inShifts: false,
}

import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

const source = 'OCMW Wervik, hln.be'

/** Meant for freedom and not so much to save time (DWA, 2018). */
export const gpsTracking: TechnologyTemplate = {
  deliveryForm: 'zzp',
  suits: open('own-records'),
  device: {
    driver: 'users',
    amount: open(
      'supplier',
      reported({ unit: 'EUR', country: 'BE', year: '2018', source, grade: 'claim' }, '500'),
    ),
  },
  subscription: {
    driver: 'users',
    amount: open(
      'supplier',
      reported({ unit: 'EUR/month', country: 'BE', year: '2018', source, grade: 'claim' }, '30'),
    ),
  },
  saved: { per: 'week', minutes: open('pilot') },
  inShifts: false,
}

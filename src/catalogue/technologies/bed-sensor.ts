import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

export const bedSensor: TechnologyTemplate = {
  deliveryForm: 'zzp',
  suits: open('own-records'),
  device: { driver: 'users', amount: open('supplier') },
  subscription: {
    driver: 'users',
    amount: open(
      'supplier',
      reported(
        {
          unit: 'EUR/client-year',
          country: 'NL',
          year: '2017',
          source: 'Cordaan en Philips, holosbulletin.nl',
          grade: 'claim',
        },
        '1000',
      ),
    ),
  },
  saved: { per: 'day', minutes: open('pilot') },
  inShifts: true,
}

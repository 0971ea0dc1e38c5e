import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

export const videoCare: TechnologyTemplate = {
  deliveryForm: 'district-nursing',
  suits: open('own-records'),
  device: { driver: 'users', amount: open('supplier') },
  subscription: { driver: 'users', amount: open('supplier') },
  saved: {
    per: 'week',
    minutes: open(
      'pilot',
      reported(
        { unit: 'min/visit', country: 'NL', year: '2021', source: 'Compaan, uwcompaan.nl', grade: 'claim' },
        '13',
      ),
    ),
  },
  inShifts: false,
}

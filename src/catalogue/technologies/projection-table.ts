import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

const paid = { unit: 'EUR', country: 'NL', grade: 'claim' } as const

/** No source gives time that it saves: it is there for the life of clients. */
export const projectionTable: TechnologyTemplate = {
  deliveryForm: 'zzp',
  suits: open('own-records'),
  device: {
    driver: 'locations',
    amount: open(
      'supplier',
      reported({ ...paid, year: '2025', source: 'nl.headtopics.com 73282786, gehandicaptenzorg' }, '15000'),
      reported({ ...paid, year: '2018', source: 'stichtingsamenverder.com' }, '6500'),
    ),
  },
  subscription: { driver: 'locations', amount: open('supplier') },
  saved: { per: 'week', minutes: open('pilot') },
  inShifts: false,
}

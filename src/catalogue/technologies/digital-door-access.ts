import { open, published, reported, suggested } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

/** A trial with 1 200 locks halved the time for keys without an economic gain, as the lock was too dear (Rambøll, 2011). */
export const digitalDoorAccess: TechnologyTemplate = {
  deliveryForm: 'district-nursing',
  suits: open('own-records'),
  device: { driver: 'users', amount: open('supplier') },
  subscription: {
    driver: 'users',
    amount: suggested(
      published('20', 'Vilans en CCV, prijzen van elektronische sloten, innovatiekringdementie.nl', '2017'),
    ),
  },
  saved: {
    per: 'day',
    minutes: open(
      'pilot',
      reported(
        {
          unit: 'min/visit',
          country: 'SE',
          year: '2019',
          source: 'KTH, scriptie over digitale sloten',
          grade: 'estimate',
        },
        '10',
        '20',
      ),
    ),
  },
  inShifts: false,
}

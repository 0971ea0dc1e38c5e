import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

const claim = { unit: 'min/client-week', country: 'NL', grade: 'claim' } as const

export const dayStructureAid: TechnologyTemplate = {
  deliveryForm: 'district-nursing',
  suits: open('own-records'),
  device: { driver: 'users', amount: open('supplier') },
  subscription: { driver: 'users', amount: open('supplier') },
  saved: {
    per: 'week',
    minutes: open(
      'pilot',
      reported({ ...claim, year: '2023', source: 'De Zorgcirkel, in gesprek met ZonMw' }, '90'),
      reported({ ...claim, source: 'Thebe en De Zorggroep, tinybots.nl' }, '102', '129'),
    ),
  },
  inShifts: false,
}

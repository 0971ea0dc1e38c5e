import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

export const speechDrivenReporting: TechnologyTemplate = {
  deliveryForm: 'zzp',
  suits: open('own-records'),
  device: null,
  subscription: { driver: 'employees', amount: open('supplier') },
  saved: {
    per: 'day',
    minutes: open(
      'pilot',
      reported(
        {
          unit: 's/report',
          country: 'NL',
          year: '2025',
          source: 'Vilans, HAN en AWIZ voor Digizo.nu, testopdracht met 293 medewerkers, icthealth.nl',
          grade: 'published',
        },
        '59',
        '88',
      ),
      reported(
        {
          unit: 'min/employee-day',
          country: 'NL',
          year: '2025',
          source: 'AWIZ en Vilans, eigen schatting van medewerkers, icthealth.nl',
          grade: 'estimate',
        },
        '14',
      ),
      reported(
        {
          unit: 'min/ward-shift',
          country: 'NL',
          year: '2025',
          source: 'Cedrah, eigen controller',
          grade: 'estimate',
        },
        '15',
      ),
    ),
  },
  inShifts: true,
}

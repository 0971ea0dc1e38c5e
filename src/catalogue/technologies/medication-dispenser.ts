import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

const minutesPerDay = { unit: 'min/client-day' } as const

/** Only visits that are made for the medication alone fall away (Vilans kennisbank, 2023). */
export const medicationDispenser: TechnologyTemplate = {
  deliveryForm: 'district-nursing',
  suits: open(
    'own-records',
    reported(
      {
        unit: 'share',
        country: 'SE',
        year: '2021',
        source: 'IHE rapport 2021:6, Värdet av läkemedelsrobotar',
        grade: 'estimate',
      },
      '0.05',
      '0.2',
    ),
  ),
  device: null,
  subscription: {
    driver: 'users',
    amount: open(
      'supplier',
      reported(
        {
          unit: 'EUR/month',
          country: 'NL',
          source: 'swz-zorg.nl, prijs voor wie zelf betaalt',
          grade: 'claim',
        },
        '110',
      ),
    ),
  },
  saved: {
    per: 'day',
    minutes: open(
      'pilot',
      reported(
        { ...minutesPerDay, country: 'NL', year: '2022', source: 'Zorg voor Beter', grade: 'claim' },
        '10',
      ),
      reported(
        {
          ...minutesPerDay,
          country: 'FI',
          year: '2023',
          source: 'BMC Health Services Research 10367',
          grade: 'published',
        },
        '19',
      ),
      reported(
        { ...minutesPerDay, country: 'NL', year: '2023', source: 'Omring, in Skipr', grade: 'estimate' },
        '21',
      ),
      reported(
        {
          ...minutesPerDay,
          country: 'SE',
          year: '2021',
          source: 'IHE rapport 2021:6, Värdet av läkemedelsrobotar',
          grade: 'estimate',
        },
        '28',
        '45',
      ),
    ),
  },
  inShifts: false,
}

import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

export const lifestyleMonitoring: TechnologyTemplate = {
  deliveryForm: 'district-nursing',
  suits: open('own-records'),
  device: { driver: 'users', amount: open('supplier') },
  subscription: {
    driver: 'users',
    amount: open(
      'supplier',
      reported(
        {
          unit: 'EUR/month',
          country: 'NL',
          year: '2019',
          source: 'Sensara in Breda, bndestem.nl; prijs voor wie zelf betaalt',
          grade: 'claim',
        },
        '16',
      ),
    ),
  },
  saved: { per: 'week', minutes: open('pilot') },
  inShifts: false,
}

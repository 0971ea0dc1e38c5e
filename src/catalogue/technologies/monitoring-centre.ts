import { open, reported } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

export const monitoringCentre: TechnologyTemplate = {
  deliveryForm: 'vpt-unclustered',
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
          source: 'SWO Dongen en Zorgcentrale Zuid; prijs voor wie zelf betaalt',
          grade: 'claim',
        },
        '22',
      ),
    ),
  },
  saved: { per: 'week', minutes: open('pilot') },
  inShifts: true,
}

import { open, published, reported, suggested } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

export const smartIncontinenceMaterial: TechnologyTemplate = {
  deliveryForm: 'zzp',
  suits: suggested(published('0.23', 'Vilans, kennisbank digitale zorg: inzetbaarheid 23 %', '2023')),
  device: null,
  subscription: { driver: 'users', amount: open('supplier') },
  saved: {
    per: 'day',
    minutes: open(
      'pilot',
      reported(
        {
          unit: 'min/client-day',
          country: 'DE',
          year: '2022',
          source: 'Ontex, één huis met 10 bewoners, hln.be',
          grade: 'claim',
        },
        '19',
      ),
    ),
  },
  inShifts: true,
}

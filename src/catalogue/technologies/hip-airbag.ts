import { newEffect } from '../../domain/defaults.ts'
import type { EventEffect } from '../../domain/effect.ts'
import { decimalText } from '../../quantity/decimal-text.ts'
import { open, published, reported, suggested } from '../figure.ts'
import type { TechnologyTemplate } from '../template.ts'

const STUDY = 'BMC Geriatrics 22:547 (doi 10.1186/s12877-022-03221-1)'
const SMALL = '45 airbags onder 969 bewoners; vertekening door selectie is niet uitgesloten.'
const COST = 'Kanters e.a., PMC6940317: totale kosten in het eerste jaar, 65 jaar en ouder'

/** The fall in fractures is one less the ratio of incidence, 0.55 (0.34 to 0.87). Who gains is the health insurer. */
const hipFracture: EventEffect = {
  ...(newEffect('event', '', '', '') as EventEffect),
  probability: published('0.033', STUDY, '2022'),
  reduction: {
    ...published('0.45', STUDY, '2022'),
    low: decimalText('0.13'),
    high: decimalText('0.66'),
    note: SMALL,
  },
  amounts: [{ id: '', stakeholder: 'zvw', amount: published('27573', COST, '2020') }],
}

export const hipAirbag: TechnologyTemplate = {
  deliveryForm: 'zzp',
  suits: suggested(published('0.08', 'Vilans, kennisbank digitale zorg: inzetbaarheid 8 %', '2023')),
  device: {
    driver: 'users',
    amount: open(
      'supplier',
      reported(
        { unit: 'EUR', country: 'NL', year: '2019', source: 'tanteLouise, in Skipr', grade: 'claim' },
        '600',
      ),
      reported({ unit: 'EUR', country: 'BE', year: '2019', source: 'hln.be', grade: 'claim' }, '599', '649'),
    ),
  },
  subscription: {
    driver: 'users',
    amount: open(
      'supplier',
      reported(
        { unit: 'EUR/month', country: 'BE', year: '2019', source: 'hln.be, met alarm', grade: 'claim' },
        '14.95',
      ),
    ),
  },
  saved: { per: 'day', minutes: open('pilot') },
  inShifts: false,
  effect: hipFracture,
}

import { expect, test } from 'vitest'
import { carer, hourTariffOf } from '../../src/catalogue/care-figures.ts'
import type { CatalogueFigure } from '../../src/catalogue/figure.ts'
import { TECHNOLOGIES, TECHNOLOGY_IDS, type TechnologyId } from '../../src/catalogue/technologies.ts'
import type { TechnologyTemplate } from '../../src/catalogue/template.ts'
import { DELIVERY_FORMS } from '../../src/domain/delivery-form.ts'
import type { Input } from '../../src/domain/input.ts'

/** What each source says, copied from it: value, source. A change of a figure must change its quotation. */
const QUOTED: Readonly<Record<TechnologyId, readonly string[]>> = {
  'medication-dispenser': [
    'suits 0.05–0.2 share, SE 2021: IHE rapport 2021:6, Värdet av läkemedelsrobotar',
    'subscription 110 EUR/month, NL –: swz-zorg.nl, prijs voor wie zelf betaalt',
    'minutes 10 min/client-day, NL 2022: Zorg voor Beter',
    'minutes 19 min/client-day, FI 2023: BMC Health Services Research 10367',
    'minutes 21 min/client-day, NL 2023: Omring, in Skipr',
    'minutes 28–45 min/client-day, SE 2021: IHE rapport 2021:6, Värdet av läkemedelsrobotar',
  ],
  'video-care': ['minutes 13 min/visit, NL 2021: Compaan, uwcompaan.nl'],
  'lifestyle-monitoring': [
    'subscription 16 EUR/month, NL 2019: Sensara in Breda, bndestem.nl; prijs voor wie zelf betaalt',
  ],
  'digital-door-access': [
    'subscription = 20: Vilans en CCV, prijzen van elektronische sloten, innovatiekringdementie.nl, 2017',
    'minutes 10–20 min/visit, SE 2019: KTH, scriptie over digitale sloten',
  ],
  'day-structure-aid': [
    'minutes 90 min/client-week, NL 2023: De Zorgcirkel, in gesprek met ZonMw',
    'minutes 102–129 min/client-week, NL –: Thebe en De Zorggroep, tinybots.nl',
  ],
  'monitoring-centre': [
    'subscription 22 EUR/month, NL –: SWO Dongen en Zorgcentrale Zuid; prijs voor wie zelf betaalt',
  ],
  'bed-sensor': ['subscription 1000 EUR/client-year, NL 2017: Cordaan en Philips, holosbulletin.nl'],
  'smart-incontinence-material': [
    'suits = 0.23: Vilans, kennisbank digitale zorg: inzetbaarheid 23 %, 2023',
    'minutes 19 min/client-day, DE 2022: Ontex, één huis met 10 bewoners, hln.be',
  ],
  'hip-airbag': [
    'suits = 0.08: Vilans, kennisbank digitale zorg: inzetbaarheid 8 %, 2023',
    'device 600 EUR, NL 2019: tanteLouise, in Skipr',
    'device 599–649 EUR, BE 2019: hln.be',
    'subscription 14.95 EUR/month, BE 2019: hln.be, met alarm',
  ],
  'gps-tracking': [
    'device 500 EUR, BE 2018: OCMW Wervik, hln.be',
    'subscription 30 EUR/month, BE 2018: OCMW Wervik, hln.be',
  ],
  'smart-glasses': [],
  'speech-driven-reporting': [
    'minutes 59–88 s/report, NL 2025: Vilans, HAN en AWIZ voor Digizo.nu, testopdracht met 293 medewerkers, icthealth.nl',
    'minutes 14 min/employee-day, NL 2025: AWIZ en Vilans, eigen schatting van medewerkers, icthealth.nl',
    'minutes 15 min/ward-shift, NL 2025: Cedrah, eigen controller',
  ],
  robot: [
    'device 20000 EUR, DE 2023: Alexander-Stift, schrobrobot, rhwonline.de',
    'device 15000 EUR, NL 2020: Zora, bd.nl',
    'subscription 650 EUR/month, DE 2023: Alexander-Stift, schrobrobot, rhwonline.de',
  ],
  'projection-table': [
    'device 15000 EUR, NL 2025: nl.headtopics.com 73282786, gehandicaptenzorg',
    'device 6500 EUR, NL 2018: stichtingsamenverder.com',
  ],
}

function figuresOf(template: TechnologyTemplate): readonly (readonly [string, CatalogueFigure])[] {
  return [
    ['suits', template.suits],
    ...(template.device === null ? [] : [['device', template.device.amount] as const]),
    ['subscription', template.subscription.amount],
    ['minutes', template.saved.minutes],
  ]
}

function quotedOf([name, figure]: readonly [string, CatalogueFigure]): readonly string[] {
  const own =
    figure.kind === 'suggestion'
      ? [`${name} = ${figure.input.value}: ${figure.input.source ?? ''}, ${figure.input.date ?? ''}`]
      : []
  const elsewhere = figure.reported.map(
    ({ from, to, unit, country, year, source }) =>
      `${name} ${from}${to === undefined ? '' : `–${to}`} ${unit}, ${country} ${year ?? '–'}: ${source}`,
  )
  return [...own, ...elsewhere]
}

test.each(TECHNOLOGY_IDS)('%s says of each figure what its source says', (id) => {
  expect(figuresOf(TECHNOLOGIES[id]).flatMap(quotedOf)).toEqual(QUOTED[id])
})

test('only what is Dutch and published is filled in, with its source and its year', () => {
  const filled = TECHNOLOGY_IDS.flatMap((id) =>
    figuresOf(TECHNOLOGIES[id]).flatMap(([, figure]) => (figure.kind === 'suggestion' ? [figure.input] : [])),
  )
  expect(filled).toHaveLength(3)
  for (const input of filled) {
    expect(input.grade).toBe('published')
    expect(input.source).not.toBe('')
    expect(input.date).toMatch(/^20\d\d$/)
  }
})

test('the airbag has the study of its fractures, with the range of that study', () => {
  const { effect } = TECHNOLOGIES['hip-airbag']
  expect(effect).toMatchObject({
    kind: 'event',
    probability: { value: '0.033', source: 'BMC Geriatrics 22:547 (doi 10.1186/s12877-022-03221-1)' },
    // One less the ratio of incidence, 0.55 (0.34 to 0.87).
    reduction: { value: '0.45', low: '0.13', high: '0.66' },
    amounts: [{ stakeholder: 'zvw', amount: { value: '27573' } }],
  })
})

test('an hour of a carer lies between the ends of the scale', () => {
  const { hourlyCost, agencyRate } = carer('carer', 'Verzorgende')
  // FWG 35 per 1-7-2026 with employer charges: 46 727.78 and 63 803.37 a year, over 1 518 hours.
  expect(hourlyCost).toMatchObject({ value: '36.41', low: '30.78', high: '42.03', grade: 'estimate' })
  expect((46_727.78 / 1518).toFixed(2)).toBe(hourlyCost.low)
  expect((63_803.37 / 1518).toFixed(2)).toBe(hourlyCost.high)
  expect(agencyRate).toMatchObject({ low: '40', high: '45', grade: 'claim' })
})

test('care that is paid by the hour has a rate with its year, care with an integral rate has none', () => {
  const tariff = (form: (typeof DELIVERY_FORMS)[number]): Pick<Input, 'value' | 'date'> => {
    const { value, date } = hourTariffOf(form)
    return { value, ...(date === undefined ? {} : { date }) }
  }
  expect(Object.fromEntries(DELIVERY_FORMS.map((form) => [form, tariff(form)]))).toEqual({
    zzp: { value: '0' },
    'vpt-clustered': { value: '0' },
    'vpt-unclustered': { value: '0' },
    mpt: { value: '61.78', date: '2024' },
    pgb: { value: '0' },
    'district-nursing': { value: '67.94', date: '2024' },
    wmo: { value: '68.67', date: '2024' },
  })
})

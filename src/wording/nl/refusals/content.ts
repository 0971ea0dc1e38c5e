import type { ExpectedType, ReferenceTarget } from '../../../case-file/refusal.ts'
import type { ContentRefusals } from '../../refusal-words.ts'

const types = {
  text: 'tekst',
  'yes-no': 'ja of nee (true of false)',
  list: 'een lijst',
  object: 'een blok met gegevens',
  'text-list-or-yes-no': 'tekst, een lijst, of ja of nee',
} satisfies Record<ExpectedType, string>

const targets = {
  stakeholder: 'partij',
  group: 'cliëntengroep',
  function: 'functie',
  pool: 'dienstrooster',
  technology: 'technologie',
  asset: 'aanschafregel',
  line: 'kostenregel',
  field: 'veld',
} satisfies Record<ReferenceTarget, string>

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Bedoelde u “${suggestion}”?`

export const contentRefusals: ContentRefusals = {
  'unknown-key': ({ key, suggestion }) => ({
    reason: `“${key}” is hier niet bekend.${meant(suggestion)}`,
    mend: 'Verbeter de naam, of haal dit deel weg.',
  }),
  'missing-key': ({ key }) => ({ reason: `“${key}” ontbreekt.`, mend: 'Vul dit deel aan.' }),
  'wrong-type': ({ expected, found }) => ({
    reason: `Hier hoort ${types[expected]}, maar er staat “${found}”.`,
    mend: 'Verbeter dit in het bestand.',
  }),
  'not-in-list': ({ found, allowed, suggestion }) => ({
    reason: `“${found}” is geen keuze.${meant(suggestion)}`,
    mend: `Kies uit: ${allowed.join(', ')}.`,
  }),
  'text-too-long': ({ length, limit }, number) => ({
    reason: `Deze tekst heeft ${number(length)} tekens. Meer dan ${number(limit)} kan niet.`,
    mend: 'Maak de tekst korter.',
  }),
  'control-character': ({ found }) => ({
    reason: `In “${found}” staat een onzichtbaar teken dat hier niet mag.`,
    mend: 'Typ de tekst opnieuw.',
  }),
  blank: () => ({ reason: 'De naam is leeg.', mend: 'Geef een naam.' }),
  'not-an-id': ({ found }) => ({
    reason: `“${found}” kan niet als kenmerk dienen.`,
    mend: 'Gebruik alleen kleine letters, cijfers en streepjes.',
  }),
  'not-a-date': ({ found }) => ({
    reason: `“${found}” is geen datum.`,
    mend: 'Schrijf 2026, 2026-11 of 2026-11-05.',
  }),
  'too-many': ({ count, limit }, number) => ({
    reason: `Hier staan ${number(count)} onderdelen. Meer dan ${number(limit)} kan niet.`,
    mend: 'Haal er enkele weg.',
  }),
  'too-few': ({ least }, number) => ({
    reason: `Hier hoort minstens ${number(least)} onderdeel te staan.`,
    mend: 'Vul de lijst aan.',
  }),
  'not-a-decimal': ({ found }) => ({
    reason: `“${found}” is geen getal zoals het bestand het schrijft.`,
    mend: 'Schrijf het getal met een punt voor de decimalen en zonder andere tekens, zoals 1234.5.',
  }),
  'not-an-integer': ({ found }) => ({
    reason: `Hier hoort een heel getal, maar er staat “${found}”.`,
    mend: 'Schrijf het getal zonder decimalen.',
  }),
  'out-of-bounds': ({ found, min, max }, number) => ({
    reason: `Hier past een getal van ${number(min)} tot en met ${number(max)}, maar er staat “${found}”.`,
    mend: 'Verbeter het getal.',
  }),
  'range-order': ({ low, value, high }) => ({
    reason: `De bandbreedte klopt niet: laag ${low ?? 'leeg'}, midden ${value}, hoog ${high ?? 'leeg'}.`,
    mend: 'Zorg dat laag niet boven het midden ligt, en hoog er niet onder.',
  }),
  'series-length': ({ values, count }, number) => ({
    reason: `De bandbreedte telt ${number(count)} jaren, de waarden zelf ${number(values)}.`,
    mend: 'Geef beide evenveel jaren.',
  }),
  'duplicate-id': ({ id, first }) => ({
    reason: `Het kenmerk “${id}” is al gebruikt (${first}).`,
    mend: 'Geef één van de twee een ander kenmerk.',
  }),
  'reserved-id': ({ id }) => ({
    reason: `“${id}” is het kenmerk van een partij die elke businesscase al kent.`,
    mend: 'Geef uw eigen partij een ander kenmerk.',
  }),
  'broken-reference': ({ target, id }) => ({
    reason: `Er wordt verwezen naar de ${targets[target]} “${id}”, maar die is er niet.`,
    mend: 'Verbeter de verwijzing, of voeg toe wat ontbreekt.',
  }),
  'circular-reference': ({ circle }) => ({
    reason: `Deze regels rekenen in een kring met elkaar: ${circle.join(', ')}.`,
    mend: 'Laat één van de regels met iets anders meegroeien.',
  }),
  'driver-not-allowed': ({ driver, allowed }) => ({
    reason: `Deze regel kan niet meegroeien met “${driver}”.`,
    mend: `Kies uit: ${allowed.join(', ')}.`,
  }),
  'effect-not-allowed': ({ kind, allowed }) => ({
    reason: `Een effect “${kind}” hoort bij een technologie en kan hier niet staan.`,
    mend: `Kies uit: ${allowed.join(', ')}.`,
  }),
  'shares-above-one': ({ total }) => ({
    reason: `De delen zijn samen ${total}, meer dan het geheel (1).`,
    mend: 'Maak de delen kleiner.',
  }),
  'shares-not-one': ({ total }) => ({
    reason: `De delen zijn samen ${total}, en dat moet 1 zijn.`,
    mend: 'Verdeel het geheel opnieuw.',
  }),
  'start-after-end': ({ start, end }) => ({
    reason: `Het begin (${start}) ligt na het eind (${end}).`,
    mend: 'Wissel begin en eind, of verbeter het jaar.',
  }),
}

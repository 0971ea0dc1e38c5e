import type { Asked, ReportedUnit } from '../../catalogue/figure.ts'
import type { TechnologyId } from '../../catalogue/technologies.ts'
import type { Freed } from '../../catalogue/technology-from-template.ts'
import type { PaidFor } from '../../catalogue/template.ts'
import type { Payment } from '../../domain/delivery-form.ts'
import type { EvidenceGrade } from '../../domain/input.ts'
import type { OccurrencePeriod } from '../../domain/time-effect.ts'
import { terms } from './terms.ts'

interface TechnologyWords {
  readonly name: string
  /** What it is for, in a sentence. */
  readonly text: string
  /** What is bought, and what is paid for every month. */
  readonly device: string
  readonly subscription: string
  /** Which time of staff is saved. */
  readonly saved: string
}

/** The first five minutes: from a technology by at most ten questions to a result. */
export const start = {
  title: 'Een eerste uitkomst in vijf minuten',
  intro:
    'Kies een technologie en beantwoord de vragen. Een schatting is genoeg. Wat u niet weet, laat u leeg: dat telt als nul en staat straks op de lijst van wat u nog moet invullen.',
  action: 'Begin met een technologie',
  technology: {
    title: 'Welke technologie?',
    atHome: 'Vooral thuis',
    residential: 'Vooral in een instelling',
  },
  questions: {
    title: 'Uw situatie',
    deliveryForm: 'Hoe is de zorg geregeld, en wie betaalt die?',
    clients: 'Hoeveel cliënten krijgen deze zorg van u?',
    clientsNeeded: 'Vul een aantal cliënten in. Een schatting mag.',
    size: {
      locations: 'Op hoeveel locaties of in hoeveel teams?',
      employees: 'Hoeveel medewerkers gaan het gebruiken?',
    } satisfies Record<Exclude<PaidFor, 'users'>, string>,
    suits: 'Voor welk deel van deze cliënten is het geschikt?',
    device: (thing: string): string => `${thing}: wat kost de aanschaf?`,
    subscription: (thing: string): string => `${thing}: wat kost het per maand?`,
    implementation: 'Wat kost de invoering?',
    implementationHint: 'Eenmalig: projectleiding en begeleiding, ook uren van uzelf. Zonder btw.',
    minutes: (saved: string, per: OccurrencePeriod): string =>
      `${saved}: hoeveel minuten ${terms.occurrencePeriods[per]}?`,
    minutesHint: 'Per cliënt die het gebruikt, gemiddeld over alle dagen. Nul mag.',
    freed: 'Wat doet u met die tijd?',
    withoutVat: (paidFor: PaidFor): string => `Per ${THINGS[paidFor]}, zonder btw.`,
  },
  payment: {
    integral: (payer: string): string =>
      `${payer} betaalt een vast bedrag per dag. Wat u aan uren bespaart, blijft bij u.`,
    hour: (payer: string): string =>
      `${payer} betaalt per uur. Uren die u bespaart, brengt u niet meer in rekening.`,
    budget: (payer: string): string =>
      `De cliënt koopt zorg in met een budget van ${payer}. Wat wegvalt, hangt af van uw afspraak.`,
  } satisfies Record<Payment, (payer: string) => string>,
  freed: {
    quality: { label: 'Rust en aandacht', text: 'Minder druk en meer tijd voor cliënten. Geen geld.' },
    agency: { label: 'Minder inhuur', text: 'U huurt minder uren in. Dat is geld, als het echt gebeurt.' },
    production: { label: 'Meer cliënten', text: 'Dezelfde mensen geven meer zorg.' },
    shift: {
      label: 'Een dienst met minimale bezetting',
      text: 'Het gaat om een dienst, zoals de nacht, waarin altijd iemand moet zijn. Pas als een hele dienst wegvalt, is het geld.',
    },
  } satisfies Record<Freed, { label: string; text: string }>,
  sources: {
    title: 'Wat bronnen zeggen',
    none: 'Wij kennen geen openbare bron met een getal.',
    suggested: (value: string, source: string): string => `Ingevuld: ${value} (${source}).`,
    noYear: 'jaar onbekend',
    countries: { NL: 'Nederland', BE: 'België', DE: 'Duitsland', FI: 'Finland', SE: 'Zweden' },
    grades: {
      published: 'onderzoek',
      claim: 'bewering',
      estimate: 'schatting',
    } satisfies Record<Exclude<EvidenceGrade, 'measured'>, string>,
    units: {
      'min/client-day': (value: string) => `${value} minuten per cliënt per dag`,
      'min/client-week': (value: string) => `${value} minuten per cliënt per week`,
      'min/visit': (value: string) => `${value} minuten per bezoek`,
      's/report': (value: string) => `${value} seconden per rapportage`,
      'min/employee-day': (value: string) => `${value} minuten per medewerker per dag`,
      'min/ward-shift': (value: string) => `${value} minuten per afdeling per dienst`,
      EUR: (value: string) => value,
      'EUR/month': (value: string) => `${value} per maand`,
      'EUR/client-year': (value: string) => `${value} per cliënt per jaar`,
      share: (value: string) => value,
    } satisfies Record<ReportedUnit, (value: string) => string>,
    range: (from: string, to: string): string => `${from} tot ${to}`,
  },
  preview: {
    title: 'Zo staat het nu',
    empty: 'Vul een aantal cliënten in, dan ziet u hier wat het wordt.',
    text: 'Alles hierin is een aanname, tot u het vervangt.',
  },
  make: 'Toon de uitkomst',
  cancel: 'Terug naar de cases',
  caseName: (technology: string): string => `${technology}, eerste verkenning`,
  lines: {
    implementation: 'Project en invoering',
    training: 'Scholing van medewerkers',
    infrastructure: 'Wifi, bekabeling en koppelingen',
    management: 'Beheer en helpdesk',
    extra: 'Opvolgen van meldingen en storingen',
    effect: 'Minder heupfracturen',
    function: 'Verzorgende',
    pool: 'Nachtdienst',
  },
  toAsk: {
    supplier: 'Vraag de leverancier om een offerte, met alles wat erbij komt.',
    'own-records': 'Tel het na in uw eigen dossiers of planning.',
    pilot: 'Meet het in een proef bij u, of vraag een organisatie die het al gebruikt.',
    ict: 'Vraag uw afdeling ICT of uw beheerder.',
    training: 'Vraag uw afdeling opleiding: uren van medewerkers tellen mee.',
    team: 'Vraag wie het project gaat leiden, en tel de uren van het team mee.',
  } satisfies Record<Asked, string>,
  technologies: {
    'medication-dispenser': {
      name: 'Medicijndispenser',
      text: 'Geeft medicijnen op tijd, zodat niemand daarvoor langs hoeft te komen.',
      device: 'Dispenser',
      subscription: 'Dispenser',
      saved: 'Bezoeken voor medicijnen',
    },
    'video-care': {
      name: 'Beeldzorg',
      text: 'Een gesprek via het scherm in plaats van een bezoek.',
      device: 'Tablet',
      subscription: 'Beeldzorg',
      saved: 'Bezoek en reis',
    },
    'lifestyle-monitoring': {
      name: 'Leefstijlmonitoring',
      text: 'Sensoren in huis laten zien of het dagritme verandert.',
      device: 'Set sensoren',
      subscription: 'Leefstijlmonitoring',
      saved: 'Bezoeken en overleg',
    },
    'digital-door-access': {
      name: 'Digitale toegang',
      text: 'De deur gaat open zonder sleutel op te halen.',
      device: 'Elektronisch slot',
      subscription: 'Digitale toegang',
      saved: 'Sleutels ophalen',
    },
    'day-structure-aid': {
      name: 'Hulp bij dagstructuur',
      text: 'Een robot of scherm helpt om de dag door te komen.',
      device: 'Robot of scherm',
      subscription: 'Dagstructuur',
      saved: 'Herinneren en begeleiden',
    },
    'monitoring-centre': {
      name: 'Meldkamer of zorgcentrale',
      text: 'Eén centrale vangt meldingen op voor meer teams.',
      device: 'Alarmtoestel',
      subscription: 'Aansluiting op de centrale',
      saved: 'Meldingen beoordelen',
    },
    'bed-sensor': {
      name: 'Bedsensor',
      text: 'Meldt onrust of opstaan, zodat rondes in de nacht minder nodig zijn.',
      device: 'Bedsensor',
      subscription: 'Licentie',
      saved: 'Rondes in de nacht',
    },
    'smart-incontinence-material': {
      name: 'Slim incontinentiemateriaal',
      text: 'Meldt wanneer verschonen nodig is.',
      device: 'Sensor',
      subscription: 'Materiaal en licentie',
      saved: 'Controleren en verschonen',
    },
    'hip-airbag': {
      name: 'Heupairbag',
      text: 'Een riem die bij een val de heup beschermt.',
      device: 'Heupairbag',
      subscription: 'Abonnement',
      saved: 'Toezicht',
    },
    'gps-tracking': {
      name: 'Gps en leefcirkels',
      text: 'Bewoners bewegen vrijer; u ziet waar iemand is.',
      device: 'Horloge of zender',
      subscription: 'Abonnement',
      saved: 'Zoeken en begeleiden',
    },
    'smart-glasses': {
      name: 'Slimme bril',
      text: 'Een deskundige kijkt op afstand mee.',
      device: 'Bril',
      subscription: 'Licentie',
      saved: 'Meekijken op afstand',
    },
    'speech-driven-reporting': {
      name: 'Rapporteren met spraak',
      text: 'Medewerkers spreken in wat zij anders typen.',
      device: 'Microfoon',
      subscription: 'Licentie',
      saved: 'Rapporteren',
    },
    robot: {
      name: 'Robot',
      text: 'Maakt schoon, vervoert of houdt gezelschap.',
      device: 'Robot',
      subscription: 'Onderhoud',
      saved: 'Werk dat de robot doet',
    },
    'projection-table': {
      name: 'Projectietafel',
      text: 'Lichtspellen die bewoners laten bewegen en lachen.',
      device: 'Projectietafel',
      subscription: 'Licentie en onderhoud',
      saved: 'Activiteiten begeleiden',
    },
  } satisfies Record<TechnologyId, TechnologyWords>,
  catalogue: {
    title: 'Uit de catalogus',
    choose: 'Technologie uit de catalogus',
    add: 'Voeg toe',
    text: 'Voegt de technologie toe met de regels die erbij horen. Wat geen bron geeft, staat op nul en zegt wie u het kunt vragen.',
    added: (name: string): string =>
      `${name} is toegevoegd. Vul de bedragen en minuten in die nog op nul staan.`,
  },
}

const THINGS: Readonly<Record<PaidFor, string>> = {
  users: 'cliënt',
  locations: 'locatie',
  employees: 'medewerker',
}

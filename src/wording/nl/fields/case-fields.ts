import type { FieldKey } from '../../../domain/fields.ts'
import type { FieldWords } from '../fields.ts'

/** Numbers of the case as a whole: settings, organisation, people, technology. */
export const caseFields = {
  'settings.firstYear': {
    label: 'Eerste jaar',
    hint: 'Kalenderjaar waarin het gebruik begint. Bedragen staan in prijzen van dit jaar.',
  },
  'settings.horizon': { label: 'Aantal jaren', hint: 'Hoe ver vooruit wordt gerekend, 1 tot 30 jaar.' },
  'settings.discountRate': {
    label: 'Rekenrente',
    hint: 'Wat een jaar wachten kost. Hiermee telt geld van later minder mee.',
  },
  'settings.inflation': { label: 'Inflatie', hint: 'Alleen nodig om een reële rekenrente om te rekenen.' },
  'settings.financingRate': {
    label: 'Rente op leningen',
    hint: 'Rente over de boekwaarde in de exploitatie.',
  },
  'settings.vatRecoverable': {
    label: 'Btw die u terugkrijgt',
    hint: 'Zorg is meestal vrijgesteld; dan is dit 0%.',
  },
  'index.wage': { label: 'Lonen', hint: 'Stijging per jaar van uurkosten.' },
  'index.technology': {
    label: 'Technologie',
    hint: 'Stijging per jaar van aanschaf, licenties en onderhoud.',
  },
  'index.tariff': { label: 'Tarieven', hint: 'Stijging per jaar van zorgtarieven en zorgkosten.' },
  'index.nic': { label: 'Nic', hint: 'Stijging per jaar van de normatieve inventariscomponent.' },
  'nic.life': { label: 'Normlevensduur', hint: 'Hoe lang inventaris volgens het tarief meegaat.' },
  'nic.rate': { label: 'Normrente', hint: 'Rente waarmee het tarief rekent.' },
  'nic.perClientDay': {
    label: 'Nic per cliëntdag',
    hint: 'Bedrag per dag in het tarief, als u het budget ernaast wilt zien.',
  },
  'nic.shareSetAside': {
    label: 'Deel voor technologie',
    hint: 'Deel van de nic dat u hiervoor apart houdt.',
  },
  'realism.costSurcharge': {
    label: 'Opslag op kosten',
    hint: 'Kosten vallen vaak hoger uit dan gepland. 0% is uit.',
  },
  'realism.benefitCut': {
    label: 'Korting op baten',
    hint: 'Baten vallen vaak lager uit dan beloofd. 0% is uit.',
  },
  'realism.delayMonths': { label: 'Baten later', hint: 'Zoveel maanden komen de baten later. 0 is uit.' },
  'organisation.locations': { label: 'Locaties', hint: 'Voor kosten per locatie, zoals wifi.' },
  'organisation.employees': {
    label: 'Medewerkers',
    hint: 'Aantal mensen, voor kosten per medewerker zoals scholing.',
  },
  'organisation.fte': { label: 'Fte', hint: 'Voor kosten per fte.' },
  'group.clients': { label: 'Cliënten', hint: 'Aantal cliënten per jaar.' },
  'group.hourTariff': { label: 'Uurtarief', hint: 'Telt alleen als de zorg per uur wordt betaald.' },
  'function.hourlyCost': { label: 'Kosten per uur', hint: 'Werkgeverslasten per gewerkt uur.' },
  'function.agencyRate': { label: 'Uitzendtarief', hint: 'Wat een uur uitzendkracht kost.' },
  'function.productiveHours': {
    label: 'Gewerkte uren per fte',
    hint: 'Per jaar, na verlof, ziekte en scholing.',
  },
  'pool.shiftsPerYear': { label: 'Diensten per jaar', hint: '365 keer het aantal teams.' },
  'pool.shiftLength': { label: 'Duur van een dienst', hint: 'In uren.' },
  'pool.staffPerShift': { label: 'Mensen per dienst', hint: 'Gemiddeld aanwezig, zonder technologie.' },
  'pool.minimumPresence': { label: 'Minimale bezetting', hint: 'Minder mensen kan of mag niet.' },
  'pool.workload': { label: 'Werkdruk', hint: 'Deel van de dienst dat gewerkt wordt; de rest is wachttijd.' },
  'technology.start': { label: 'Eerste jaar van gebruik', hint: '1 is het eerste jaar van de case.' },
  'technology.startMonth': { label: 'Startmaand', hint: '1 is januari, 12 is december.' },
  'technology.lastYear': { label: 'Laatste jaar van gebruik', hint: 'Leeg: tot het einde.' },
  'servedGroup.eligible': { label: 'Geschikt', hint: 'Deel van de cliënten voor wie het past.' },
  'adoption.shares': { label: 'Gebruik', hint: 'Deel van de geschikte cliënten, per jaar van gebruik.' },
  'adoption.years': { label: 'Jaren tot volledig', hint: 'Hoe lang het invoeren duurt.' },
  'adoption.final': {
    label: 'Uiteindelijk gebruik',
    hint: 'Deel van de geschikte cliënten dat het blijft gebruiken.',
  },
  'settings.contractYears': {
    label: 'Contract met betalers',
    hint: 'Zoveel jaar liggen afspraken vast. Wat daarna komt, is niet zeker.',
  },
  'contribution.margin': {
    label: 'Wat u over wilt houden',
    hint: 'Bedrag in geld van nu dat na de bijdragen voor u overblijft. 0 is quitte.',
  },
  'contribution.years': {
    label: 'Betaald in',
    hint: 'Aantal jaren waarin de bijdrage in gelijke delen wordt betaald.',
  },
  'uncertainty.seed': { label: 'Startgetal', hint: 'Hetzelfde startgetal geeft dezelfde trekkingen.' },
  'uncertainty.runs': { label: 'Aantal trekkingen', hint: 'Meer trekkingen geven een preciezer antwoord.' },
  'distribution.probability': {
    label: 'Kans op ja',
    hint: 'Kans dat het getal geldt. Anders geldt de lage waarde.',
  },
} satisfies Partial<Record<FieldKey, FieldWords>>

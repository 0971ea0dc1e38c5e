export const pageOne = {
  kind: 'Besluitnota',
  variant: (name: string): string => `Variant: ${name}`,
  question: 'De vraag',
  noQuestion: 'De vraag is nog niet opgeschreven. U vult haar in bij de stap Waarom.',
  inFull: (chapter: string): string => `De hele tekst staat in hoofdstuk ${chapter}.`,
  outcome: 'De uitkomst',
  asked: 'Wat wij het bestuur vragen',
  figures: 'De kern in cijfers',
  amount: { label: 'Vooraf nodig', meaning: 'Zo ver staat de opgetelde kasstroom hooguit onder nul.' },
  band: 'Bandbreedte',
  risks: 'De grootste risico’s',
  noRisks: 'Uit de cijfers komt geen risico naar voren. Dat zegt vooral iets over wat er is ingevuld.',
  effect: 'Effect',
  who: 'Wie besluit',
  unknown: 'nog niet ingevuld',
  organisation: 'Organisatie',
  author: 'Opsteller',
  status: 'Status',
  version: 'Versie',
  versionOf: (revision: string, moment: string): string => `${revision}, bewaard op ${moment}`,
  versionNow: (moment: string): string => `nog niet bewaard, van ${moment}`,
  support: 'Onderbouwing',
  contents: (number: string, title: string): string => `${number} ${title}`,
  basis: (years: string, first: string, last: string, rate: string): string =>
    `Gerekend over ${years} (${first} tot en met ${last}), met een rekenrente van ${rate}. Bedragen “in geld van nu” zijn naar de start teruggerekend.`,
  plan: {
    none: 'dit plan',
    named: (names: string): string => `de invoering van ${names}`,
    counted: (count: string): string => `de invoering van ${count} technologieën`,
  },
  ask: {
    nothing: (plan: string): string =>
      `Wacht met een besluit over ${plan}: er staat nog geen geld in de case.`,
    evens: (plan: string): string =>
      `Beslis over ${plan} op andere gronden dan geld: kosten en baten zijn even groot.`,
    gainsAtOnce: (plan: string): string => `Stem in met ${plan}. Er is vooraf geen geld voor nodig.`,
    paysBack: (plan: string, peak: string): string =>
      `Stem in met ${plan} en stel hooguit ${peak} vooraf beschikbaar.`,
    paysBackOnPaper: (plan: string, peak: string): string =>
      `Stem alleen in met ${plan} als de restwaarde van de apparaten zeker genoeg is. Vooraf is hooguit ${peak} nodig.`,
    tooSlow: (plan: string, loss: string): string =>
      `Weeg of ${plan} een tekort van ${loss} in geld van nu waard is. De inleg zelf komt terug.`,
    costsOthersGain: (plan: string, loss: string): string =>
      `Start pas met ${plan} als anderen samen ${loss} bijdragen, of besluit dat bedrag zelf te dragen.`,
    costs: (plan: string, loss: string): string =>
      `Besluit of ${plan} ${loss} waard is om redenen die niet in geld staan. In geld alleen is het antwoord nee.`,
  },
  ranges: {
    between: (low: string, high: string): string => `${low} tot ${high}`,
    unknown: 'niet bekend',
    busy: 'wordt uitgerekend',
    notDone: 'De bandbreedte van de uitkomst is niet uitgerekend.',
    none: 'Geen enkel getal heeft een bandbreedte. Hoe ver de uitkomst ernaast kan zitten, is dus niet bekend.',
    oneByOne: (count: string, all: string): string =>
      `Als steeds één getal verandert. ${count} van de ${all} getallen hebben een bandbreedte.`,
    chance: 'Acht van de tien trekkingen liggen hiertussen.',
  },
}

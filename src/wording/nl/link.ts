/** A case in a link: looking at it, and making one. */
export const link = {
  title: 'Een case uit een link',
  lead: 'Er is nog niets bewaard. Bekijk wat er in de link staat. Kent u de afzender? Open de case dan als nieuwe case.',
  about: 'De case in de link',
  result: 'Uitkomst voor de zorgaanbieder',
  npv: 'Netto contante waarde',
  payback: 'Terugverdiend na',
  never: 'niet in de looptijd',
  none: 'niet te bepalen',
  period: 'Looptijd',
  years: (first: string, last: string): string => (first === last ? first : `${first} tot en met ${last}`),
  contains: 'Deze link bevat',
  counts: {
    technologies: (count: number): string =>
      count === 1 ? '1 technologie' : `${String(count)} technologieën`,
    lines: (count: number): string =>
      count === 1 ? '1 regel met kosten of baten' : `${String(count)} regels met kosten en baten`,
    funding: (count: number): string => (count === 1 ? '1 geldbron' : `${String(count)} geldbronnen`),
    variants: (count: number): string => (count === 1 ? '1 variant' : `${String(count)} varianten`),
  },
  migrated:
    'De case is gemaakt met een oudere Baatwijzer. Hij is bijgewerkt; de getallen zijn gelijk gebleven.',
  open: 'Open als nieuwe case',
  leave: 'Niet openen',
  refused: 'Deze link kan niet worden geopend',
  nothing: {
    title: 'De link is niet meer hier',
    text: 'Een link blijft niet in de adresbalk staan. Klik er opnieuw op in het bericht waarin u hem kreeg.',
  },
  share: {
    open: 'Deel als link',
    title: 'Deel deze case als link',
    text: 'De hele case staat in de link zelf, en nergens op een server. Iedereen met de link kan de case lezen.',
    making: 'De link wordt gemaakt',
    length: (count: string): string => `De link heeft ${count} tekens.`,
    long: (limit: string): string =>
      `Dat is lang. Mail en Teams kunnen links van meer dan ${limit} tekens afbreken. Probeer de link uit, of stuur de case als bestand.`,
    tooLong: (limit: string): string =>
      `Deze case is te groot voor een link: meer dan ${limit} tekens kan niet. Stuur de case als bestand.`,
    faulty:
      'In deze case staat iets wat niet klopt, zodat de link niet zou openen. Stuur de case als bestand.',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    notCopied: 'Kopiëren is niet gelukt. Selecteer de link en kopieer hem zelf.',
    address: 'De link',
  },
}

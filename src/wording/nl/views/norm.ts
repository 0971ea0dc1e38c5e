export const norm = {
  title: 'Norm en praktijk',
  lead: 'Het tarief rekent met tien jaar. Wat betekent dat als apparaten eerder worden vervangen?',
  scope: 'Bekijk',
  all: 'Alle apparaten samen',
  figuresLabel: 'De norm in vijf getallen',
  figures: {
    reimbursement: {
      label: 'Vergoeding in het tarief',
      meaning: (years: string): string => `Wat de nic voor deze apparaten bedoelt, in ${years} samen.`,
    },
    actual: {
      label: 'Werkelijke kosten',
      meaning: (years: string): string => `Afschrijving, afboeking en rente bij echt gebruik, in ${years}.`,
    },
    gap: {
      short: 'Tekort',
      over: 'Overschot',
      meaning: (share: string): string => `De vergoeding dekt ${share} van de werkelijke kosten.`,
      meaningNone: 'Er zijn geen kosten om te dekken.',
    },
    writeOff: {
      label: 'Afboeking op papier',
      meaning: (years: string): string =>
        `Wie afschrijft volgens de norm en eerder vervangt, boekt dit in ${years} in één keer af.`,
    },
    coveringLife: {
      label: 'De norm past bij',
      none: 'geen enkele levensduur',
      meaning: 'Zo lang moet een apparaat meegaan om uit te komen met de vergoeding.',
      meaningOf: (life: string): string =>
        `Zo lang moet het meegaan om uit te komen. In de praktijk gaat het ${life} mee.`,
    },
  },
  gapTitle: 'Vergoeding en werkelijke kosten',
  gapLead: 'Per jaar, en opgeteld: komt de aanbieder uit met wat het tarief bedoelt?',
  reality: {
    title: 'Bij de werkelijke levensduur',
    reimbursement: 'Vergoeding in het tarief (nic)',
    gap: 'Verschil',
    cumulated: 'Verschil, opgeteld',
    budget: 'Ter vergelijking: budget uit de nic',
    note: 'De vergoeding zit in het dagtarief. De aanbieder krijgt haar met of zonder technologie; zij telt daarom niet mee in de kasstroom van het plan.',
  },
  paperTitle: 'Tien jaar op papier',
  paperLead: 'Dezelfde aankopen, maar afgeschreven volgens de norm: wat ziet een bestuur dan wel en niet?',
  onPaper: {
    title: (life: string): string => `Bij ${life} jaar op papier`,
    total: 'Kosten volgens de norm',
  },
  assetsTitle: 'Per apparaat',
  assetsLead: 'Welk apparaat komt uit met de vergoeding, en welk niet?',
  noNic: 'Geen van de cliëntgroepen heeft een tarief met nic. Het tarief vergoedt deze apparaten dus niet.',
  openSettings: 'Pas de norm aan',
  empty: {
    title: 'Hier ziet u wat de norm met uw plan doet',
    text: 'Het dagtarief bevat een bedrag voor inventaris, berekend op tien jaar gebruik. Zodra er een apparaat in het plan staat, leest u hier of dat bedrag genoeg is.',
    example: 'Bijvoorbeeld: “Een bedsensor van € 600 gaat 3 jaar mee. Het tarief dekt 38% van wat hij kost.”',
    action: 'Voeg een apparaat toe',
  },
}

export const chapters = {
  why: {
    title: 'Aanleiding en kern',
    question: 'De vraag',
    problem: 'Het probleem',
    withoutTechnology: 'Als er niets verandert',
    technologies: 'Technologieën in dit plan',
    support: 'Wat het bestuur hierbij moet weten',
  },
  cash: { title: 'Geld in de tijd' },
  norm: { title: 'Norm en praktijk', figure: 'Getal', value: 'Waarde', meaning: 'Wat het zegt' },
  parties: {
    title: 'Wie betaalt en wie wint',
    matrixElsewhere: 'Wat elke soort kosten en baten voor elke partij is, staat bij de volledige tabellen.',
  },
  hours: { title: 'Vrijgekomen tijd' },
  technologies: { title: 'Per technologie en naast het geld' },
  uncertainty: {
    title: 'Onzekerheid',
    noRanges:
      'Geen enkel getal heeft een eigen bandbreedte. Hieronder is elk getal 20% lager en 20% hoger genomen: dat laat zien waar een bandbreedte het eerst nodig is, niet hoe zeker de uitkomst is.',
    notDone:
      'De zwaarste getallen zijn nog niet gezocht. Open dit stuk opnieuw en wacht tot het zoeken klaar is.',
    number: 'Getal',
    range: 'Laag – basis – hoog',
    atLow: 'Bij laag',
    atHigh: 'Bij hoog',
    swing: 'Verschil',
    bar: 'Balk',
    barOf: (low: string, high: string): string => `van ${low} tot ${high}`,
    shown: (count: string, all: string): string =>
      `De ${count} zwaarste van ${all} getallen. De open balk loopt naar de uitkomst bij laag, de gevulde naar die bij hoog; de streep is de uitkomst nu.`,
    breakEven: 'Hoe ver elk van de zwaarste getallen mag afwijken',
  },
  funding: { title: 'Geld van anderen' },
  agreed: {
    title: 'Wat is besproken',
    table: 'Verslag van de werksessies',
    note: 'Zoals het toen is vastgelegd; getallen kunnen daarna zijn veranderd.',
  },
  basis: {
    title: 'Bewijs en bevindingen',
    findings: 'Bevindingen',
    noFindings: 'De controles van Baatwijzer geven geen bevindingen.',
    unreadable: 'Een veld telt niet mee',
    unreadableText: (name: string, text: string): string =>
      `Bij “${name}” staat “${text}”. Dat is geen getal. Er is gerekend met de vorige waarde.`,
    pocket: 'Verkeerde portemonnee',
    noRanges: 'Geen bandbreedtes',
    cut: (line: string): string => `De regeling betaalt niet alles van “${line}”`,
    untested: 'Een grens is niet getoetst',
  },
  statements: { title: 'De volledige tabellen' },
  assumptions: { title: 'Alle aannames' },
  method: { title: 'Zo is gerekend' },
  glossary: { title: 'Begrippen' },
}

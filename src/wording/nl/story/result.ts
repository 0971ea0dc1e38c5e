/** The result page: its headings and what each part is about. */
export const result = {
  label: 'Resultaat',
  draft: 'Concept',
  final: 'Vastgesteld',
  question: 'De vraag',
  decisionMaker: (name: string): string => `Besluit door ${name}`,
  perspective: {
    label: 'Bekijk het resultaat voor',
    parties: 'Partijen',
    technologies: 'Technologieën',
    shown: (name: string): string => `Bekeken voor: ${name}`,
    poolNote:
      'Wat een dienstrooster oplevert, hoort bij alle technologieën samen. Het staat daarom niet in deze cijfers.',
  },
  explain: 'Waar komt dit vandaan?',
  explainNumber: 'Toon waar dit getal vandaan komt',
  further: {
    norm: 'Bekijk de norm per jaar en per apparaat',
    parties: 'Bekijk wie betaalt en wat een eerlijke bijdrage is',
    pools: 'Beklim de trap van elke dienst zelf',
  },
  keyFigures: 'De vijf belangrijkste getallen',
  sections: {
    cash: { title: 'Geld in de tijd', lead: 'Wanneer gaat er geld uit, en wanneer komt het terug?' },
    norm: {
      title: 'Tien jaar op papier',
      lead: 'Het tarief rekent met een lange levensduur. Wat doet dat met het resultaat als apparaten eerder worden vervangen?',
      nic: 'De normatieve inventariscomponent (nic) is het deel van het tarief dat voor inventaris is bedoeld. De aanbieder krijgt haar met of zonder technologie. Hieronder staat of zij genoeg is.',
    },
    bridge: {
      title: 'Van kosten naar opbrengst',
      lead: 'Waaruit bestaat het bedrag dat overblijft of ontbreekt?',
    },
    parties: {
      title: 'Wie betaalt en wie wint',
      lead: 'Bij welke partij komen de kosten en de baten terecht?',
    },
    time: { title: 'Vrijgekomen tijd', lead: 'Hoeveel tijd komt er vrij, en wat wordt daarvan?' },
    technologies: {
      title: 'Per technologie',
      lead: 'Welke technologie draagt het plan, en welke kost geld?',
    },
    beside: { title: 'Naast het geld', lead: 'Wat is er wel aan waarde, maar niet in de kas?' },
    funding: {
      title: 'Geld van anderen',
      lead: 'Wat is tijdelijk, wat blijft, en wat betaalt een regeling niet?',
    },
    basis: { title: 'Waar dit op rust', lead: 'Hoe zeker zijn de aannames onder deze uitkomst?' },
    figures: {
      title: 'Alle cijfers',
      lead: 'De volledige tabellen. Elk getal laat zien waar het vandaan komt.',
    },
  },
  replaceFirst: {
    title: 'Vervang deze aannames eerst',
    lead: 'Schattingen en beweringen, met bovenaan wat de netto contante waarde voor de aanbieder het meest verandert.',
    effect: (range: string, swing: string): string => `${range}; van laag naar hoog scheelt ${swing}`,
    open: (count: number): string =>
      count === 1
        ? 'Eén getal staat nog op nul en telt niet mee'
        : `${count} getallen staan nog op nul en tellen niet mee`,
    allAssumed: (share: string): string => `Dit rust voor ${share} op aannames`,
    first: 'Zoek deze getallen als eerste uit. Daarna zegt de uitkomst meer.',
  },
  evidence: {
    weak: (share: string): string =>
      `${share} van het geld rust op schattingen en beweringen van leveranciers`,
    strong: (share: string): string => `${share} van het geld rust op metingen en publicaties`,
    description: 'Liggende staven: het deel van het geld dat op elke soort bewijs rust.',
    subtitle:
      'Een regel is zo sterk als de zwakste van haar aannames. Kosten en baten tellen naar hun waarde in geld van nu.',
    category: 'Bewijs',
    share: 'Deel',
    unit: 'procent',
    lasting: (share: string): string =>
      `Van wat betalers en subsidieverstrekkers in dit plan bijdragen, is ${share} blijvend. De rest houdt op.`,
    noneLasting: 'Wat betalers en subsidieverstrekkers in dit plan bijdragen, is allemaal tijdelijk.',
    allLasting: 'Alles wat betalers en subsidieverstrekkers in dit plan bijdragen, is blijvend.',
    contract: (years: string, share: string): string =>
      `Contracten lopen ${years}. Daarmee staat ${share} van al die bijdragen vast.`,
  },
  warnings: {
    'real-rate-with-indexed-prices': {
      title: 'De rekenrente past niet bij de prijzen',
      text: (rate: string): string =>
        `De bedragen stijgen met de prijzen mee, maar de rekenrente is zonder inflatie. Daardoor lijken latere jaren te gunstig. Bij deze prijzen past een rekenrente van ${rate}.`,
    },
    'nominal-rate-with-constant-prices': {
      title: 'De rekenrente past niet bij de prijzen',
      text: (rate: string): string =>
        `De bedragen stijgen niet mee met de prijzen, maar in de rekenrente zit wel inflatie. Daardoor lijken latere jaren te ongunstig. Bij deze prijzen past een rekenrente van ${rate}.`,
    },
    openField: 'Ga naar de rekenrente',
  },
  empty: {
    noTechnology: {
      title: 'Hier komt het antwoord',
      text: 'Zodra er een technologie in de businesscase staat, leest u hier wat zij kost, wat zij oplevert, voor wie, en wanneer het geld terug is.',
      example:
        'Bijvoorbeeld: “De zorgaanbieder legt hooguit € 120.000 in, heeft dat na 2,8 jaar terug en houdt in 10 jaar € 310.000 over.”',
      action: 'Voeg een technologie toe',
    },
    noLines: {
      title: 'Er valt nog niets te rekenen',
      text: 'De technologie staat er, maar zonder kosten of opbrengsten. Vul bijvoorbeeld de prijs per stuk in, of de minuten die zij per dag bespaart.',
      example: 'Met één kostenregel en één tijdwinst ziet u hier al een eerste uitkomst.',
      action: 'Voeg een regel toe',
    },
  },
}

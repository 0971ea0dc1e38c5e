export const glossary = {
  term: 'Begrip',
  meaning: 'Betekenis',
  entries: {
    netPresentValue: [
      'Netto contante waarde (NCW)',
      'Alle baten min alle kosten, teruggerekend naar geld van nu.',
    ],
    discountRate: ['Rekenrente', 'Percentage waarmee geld van later minder meetelt dan geld van nu.'],
    payback: ['Terugverdientijd', 'Hoe lang het duurt tot de inleg voorgoed terug is.'],
    peakFunding: ['Hoogste voorfinanciering', 'Zoveel geld is er op het diepste punt nodig.'],
    rateOfReturn: ['Rendement (IRR)', 'De rente per jaar waarbij baten en kosten precies gelijk zijn.'],
    modifiedRateOfReturn: [
      'MIRR',
      'Rendement per jaar als baten tussendoor tegen de rekenrente worden belegd.',
    ],
    exploitation: [
      'Resultaat per jaar',
      'Baten min kosten, met afschrijving en rente in plaats van de aankoop zelf.',
    ],
    terminalValue: ['Restwaarde', 'Wat apparaten na het laatste jaar nog waard zijn.'],
    nic: ['Nic', 'Normatieve inventariscomponent: het deel van het tarief dat voor inventaris is bedoeld.'],
    disposalLoss: ['Afboeking', 'Wat nog in de boeken staat als een apparaat eerder wordt vervangen.'],
    fte: ['Fte', 'De gewerkte uren van een volledige baan in een jaar.'],
    pool: [
      'Dienst met minimale bezetting',
      'Rooster waarin altijd een vast aantal mensen aanwezig moet zijn.',
    ],
    pocket: ['Verkeerde portemonnee', 'De een betaalt, de ander heeft de baten.'],
    contribution: [
      'Eerlijke bijdrage',
      'Wat anderen betalen zodat de zorgaanbieder er niet op achteruit gaat.',
    ],
    range: ['Bandbreedte', 'Hoe laag en hoe hoog een getal kan uitvallen.'],
    tornado: [
      'Gevoeligheid',
      'Wat de uitkomst doet als één getal laag of hoog uitvalt en de rest gelijk blijft.',
    ],
    percentile: ['P10 en P90', 'Een op de tien trekkingen ligt onder P10, een op de tien boven P90.'],
    claim: [
      'Bewering van de leverancier',
      'Een getal dat alleen de leverancier noemt en dat hier niet is gemeten.',
    ],
    temporary: ['Tijdelijk geld', 'Inkomsten die ophouden voordat het plan klaar is.'],
    zzp: ['Zzp', 'Zorgzwaartepakket: verblijf met zorg in een instelling, betaald uit de Wlz.'],
    vpt: ['Vpt', 'Volledig pakket thuis: alle zorg van een instelling, maar aan huis.'],
    mpt: ['Mpt', 'Modulair pakket thuis: losse onderdelen van Wlz-zorg aan huis, betaald per uur.'],
    wlz: ['Wlz', 'Wet langdurige zorg. Het zorgkantoor koopt deze zorg in.'],
    zvw: ['Zvw', 'Zorgverzekeringswet. De zorgverzekeraar betaalt onder meer wijkverpleging.'],
    wmo: ['Wmo', 'Wet maatschappelijke ondersteuning. De gemeente betaalt hulp thuis.'],
    bond: [
      'Health impact bond',
      'Een investeerder betaalt vooraf en krijgt geld terug als het resultaat er is.',
    ],
  } satisfies Record<string, readonly [term: string, meaning: string]>,
}

interface Counts {
  readonly of: 'texts' | 'clients' | 'technologies' | 'lines' | 'sources' | 'years'
}

type Filled = Counts &
  (
    | { readonly of: 'texts' | 'sources'; readonly filled: number; readonly all: number }
    | { readonly of: 'clients'; readonly groups: number; readonly functions: number }
    | { readonly of: 'technologies' | 'lines'; readonly count: number }
    | { readonly of: 'years'; readonly first: string; readonly count: string }
  )

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** The steps of the editor and the strip with the result beside them. */
export const frame = {
  stepsLabel: 'Stappen',
  steps: {
    why: {
      name: 'Waarom',
      title: 'Waarom deze case',
      purpose: 'Welk besluit vraagt u, en waarom? Dit staat straks boven het resultaat.',
    },
    clients: {
      name: 'Cliënten en organisatie',
      title: 'Cliënten en organisatie',
      purpose: 'Voor wie is het, en wie doet het werk? Hier staan aantallen, geen namen van cliënten.',
    },
    technology: {
      name: 'Technologie',
      title: 'Technologie',
      purpose: 'Wat gaat u gebruiken, vanaf wanneer, en hoe snel doet iedereen mee?',
    },
    costs: {
      name: 'Kosten',
      title: 'Kosten',
      purpose: 'Wat koopt u, wat kost de invoering, en wat komt elk jaar terug? Bedragen zijn zonder btw.',
    },
    benefits: {
      name: 'Baten',
      title: 'Baten',
      purpose: 'Wat levert het op, voor wie, en wat gebeurt er met de tijd die vrijkomt?',
    },
    funding: {
      name: 'Financiering',
      title: 'Financiering',
      purpose: 'Wie betaalt mee, en hoe komt u aan het geld om te beginnen?',
    },
    settings: {
      name: 'Rekenwijze',
      title: 'Rekenwijze',
      purpose: 'Over hoeveel jaar rekent u, met welke rente, en hoe stijgen de prijzen?',
    },
    assumptions: {
      name: 'Aannames',
      title: 'Aannames',
      purpose:
        'Alle getallen van deze case bij elkaar: hoe zeker ze zijn, waar ze vandaan komen en wat elk ervan met het resultaat doet.',
    },
    result: 'Resultaat',
  },
  filled: (filled: Filled): string => {
    switch (filled.of) {
      case 'texts':
        return `${filled.filled} van ${filled.all} ingevuld`
      case 'clients':
        return `${counted(filled.groups, 'groep', 'groepen')}, ${counted(filled.functions, 'functie', 'functies')}`
      case 'technologies':
        return filled.count === 0 ? 'nog leeg' : counted(filled.count, 'technologie', 'technologieën')
      case 'lines':
        return filled.count === 0 ? 'nog leeg' : counted(filled.count, 'regel', 'regels')
      case 'sources':
        return `${filled.filled} van ${filled.all} met bron`
      case 'years':
        return `${filled.count} jaar vanaf ${filled.first}`
    }
  },
  assumptions: {
    restsOn: 'Waar het resultaat op rust',
    restsOnText:
      'Van de bedragen in de netto contante waarde van de zorgaanbieder: welk deel op welk soort getal rust.',
    ofMoney: 'Deel van de bedragen',
    ofNumbers: 'Aantal getallen',
    list: 'Alle getallen',
    caption: 'Aannames van deze case',
    filter: 'Toon',
    filters: {
      all: 'Alle',
      weak: 'Niet zeker',
      'no-source': 'Zonder bron',
      'old-source': 'Oude bron',
      'no-range': 'Zonder bandbreedte',
    },
    order: 'Volgorde',
    orders: { case: 'Zoals in de case', effect: 'Grootste effect eerst' },
    search: 'Zoek in naam, bron en notitie',
    shown: (count: string, all: string): string => `${count} van ${all} getallen.`,
    waiting: 'Het effect wordt berekend.',
    effectText:
      'Effect: hoe ver de netto contante waarde van de zorgaanbieder uiteenloopt tussen laag en hoog, of met 20% eraf en erbij waar geen bandbreedte is. Een keuze, zoals het aantal jaren, wordt niet gevarieerd.',
    effect: 'Effect',
    noEffect: 'geen',
    choice: 'keuze',
    noOutcome: 'geen uitkomst',
    none: 'Geen enkel getal past hierbij.',
    change: (name: string): string => `Ga naar ${name}`,
    more: (count: string): string => `Toon nog ${count}`,
  },
  strip: {
    label: 'Resultaat tot nu toe',
    explain: 'Toon waar dit getal vandaan komt',
    change: (difference: string): string => `${difference} sinds openen`,
    was: (before: string): string => `was ${before}`,
    whoGains: 'Wie wint en wie betaalt',
    nobody: 'Nog niemand. Vul kosten en baten in.',
  },
  unreadable: {
    inStep: 'niet leesbaar',
    title: (count: number): string =>
      count === 1 ? 'Eén veld telt niet mee' : `${count} velden tellen niet mee`,
    text: 'Wat er staat is niet te lezen als getal. Er wordt gerekend met de vorige waarde.',
    goTo: 'Ga naar het veld',
  },
}

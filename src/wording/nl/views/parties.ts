export const parties = {
  title: 'Wie betaalt, wie wint',
  lead: 'Wat elke partij betaalt en krijgt, en wat een eerlijke bijdrage zou zijn.',
  pocketTitle: 'De stand per partij',
  pocketLead: 'Betaalt wie wint, en wint wie betaalt?',
  pocket: {
    wrongPocket: (amount: string): string =>
      `de zorgaanbieder verliest ${amount}, terwijl anderen winnen: de baten vallen in de verkeerde portemonnee.`,
    providerLoses: (amount: string): string => `de zorgaanbieder verliest ${amount}, en niemand anders wint.`,
    providerGains: (amount: string): string => `de zorgaanbieder houdt ${amount} over.`,
    gainsFree: (name: string, amount: string): string => `${name} wint ${amount} en betaalt niets.`,
    gains: (name: string, amount: string, costs: string): string =>
      `${name} wint ${amount}, nadat er ${costs} aan kosten af is.`,
    loses: (name: string, amount: string): string => `${name} legt ${amount} toe.`,
  },
  matrix: {
    title: 'Elke soort kosten en baten, per partij',
    subtitle: 'Euro, in geld van nu. Kosten staan met een min.',
    kind: 'Soort',
    total: 'Saldo',
    note: 'Een bedrag dat de ene partij aan de andere betaalt, is voor de samenleving nul.',
  },
  contributionTitle: 'Een eerlijke bijdrage',
  contributionLead: 'Wat zouden anderen bijdragen als de zorgaanbieder er niet op achteruit mag gaan?',
  settings: 'Wat u vraagt',
  asked: {
    none: 'De zorgaanbieder komt niet tekort. Er hoeft niemand bij te dragen.',
    short: (shortage: string): string => `De zorgaanbieder komt ${shortage} tekort.`,
    needed: (shortage: string, required: string): string =>
      `De zorgaanbieder komt ${shortage} tekort; nodig is ${required}, met de marge erbij.`,
    nobody: 'Niemand anders wint, dus er is niemand om een bijdrage aan te vragen.',
    covered: (share: string): string =>
      `Wie wint, kan dat samen betalen: het kost ieder ${share} van de eigen winst.`,
    uncovered: (amount: string): string =>
      `Ook als ieder zijn hele winst bijdraagt, blijft ${amount} ongedekt.`,
    noPayers: (amount: string): string =>
      `Hiervan komt ${amount} van cliënten en mantelzorgers. Zij winnen vooral tijd en gemak; daar kunt u niet altijd geld voor vragen.`,
  },
  byGain: {
    title: 'Sleutel 1: naar winst',
    subtitle: 'Het tekort wordt verdeeld over wie wint, naar wat ieder wint. Euro, in geld van nu.',
    party: 'Partij',
    now: 'Nu (€)',
    moves: 'Bijdrage (€)',
    after: 'Daarna (€)',
    perYear: (years: number): string => `Per jaar, ${String(years)} jaar (€)`,
    total: 'Samen',
  },
  byBenefits: {
    title: (ratio: string): string => `Sleutel 2: naar baten, zodat ieder € ${ratio} terugziet per euro`,
    subtitle: 'Alle kosten worden verdeeld naar wat ieder aan baten heeft. Euro, in geld van nu.',
    party: 'Partij',
    benefits: 'Baten (€)',
    costs: 'Kosten nu (€)',
    moves: 'Bijdrage (€)',
    fairCosts: 'Kosten daarna (€)',
    perYear: (years: number): string => `Per jaar, ${String(years)} jaar (€)`,
    total: 'Samen',
    note: 'Een bijdrage onder nul ontvangt die partij. De bijdragen zijn samen nul, dus voor de samenleving verandert er niets. Wie geen baten heeft, deelt niet mee.',
  },
  sheetsTitle: 'Voor het gesprek',
  sheetsLead: 'Eén blad per partij: wat zij wint, wat u vraagt, waarop dat rust en wat nog open is.',
  chooseSheet: 'Gesprek met',
  print: 'Druk dit blad af',
  sheet: {
    with: (name: string): string => `Gesprek met: ${name}`,
    gains: (amount: string, years: string): string =>
      `Dit plan levert u in ${years} ${amount} op, in geld van nu.`,
    costs: (amount: string, years: string): string =>
      `Dit plan kost u in ${years} ${amount}, in geld van nu.`,
    partsTitle: 'Waar dat uit bestaat',
    yearsTitle: 'Per jaar',
    after: (year: string): string => `na ${year}`,
    askedTitle: 'Wat wij vragen',
    asks: (amount: string, from: string, until: string): string =>
      from === until
        ? `Wij vragen een bijdrage van ${amount} in ${from}.`
        : `Wij vragen een bijdrage van ${amount} per jaar, van ${from} tot en met ${until}.`,
    keeps: (present: string, share: string, left: string): string =>
      `Dat is ${present} in geld van nu: ${share} van wat u wint. U houdt ${left} over.`,
    asksNothing: (provider: string): string => `Wij vragen geen bijdrage, want ${provider} komt niet tekort.`,
    asksNothingOfLoser: 'Wij vragen geen bijdrage, want dit plan kost u al geld.',
    byBenefits: (amount: string): string =>
      `Als ieder meebetaalt naar wat hij aan baten heeft, is uw deel ${amount} per jaar.`,
    basisTitle: 'Waarop dit rust',
    line: 'Regel',
    amount: 'Geld van nu',
    grade: 'Bewijs',
    sources: 'Bron',
    noSource: 'geen bron',
    questionsTitle: 'Open vragen',
    agreedTitle: 'Afspraken',
  },
  questions: {
    estimate: (line: string): string =>
      `“${line}” is een schatting. Welke cijfers heeft u hierover, en wie meet het na een jaar?`,
    claim: (line: string): string =>
      `“${line}” rust op een bewering van de leverancier. Welk bewijs is voor u genoeg?`,
    cut: (line: string, amount: string): string =>
      `Van “${line}” valt ${amount} buiten de regeling. Is daar een andere weg voor?`,
    contract: (years: string): string =>
      `Het plan rekent op afspraken voor ${years}. Hoe lang kunt u zich vastleggen?`,
    uncovered: (amount: string): string => `Er blijft ${amount} ongedekt. Wie kan dat dragen?`,
    others: (names: string): string => `Ook winst voor: ${names}. Wie zit er aan tafel?`,
  },
  empty: {
    title: 'Hier ziet u wie betaalt en wie wint',
    text: 'Zodra er kosten en baten in het plan staan, leest u hier bij welke partij ze terechtkomen en wat een eerlijke bijdrage zou zijn.',
    example:
      'Bijvoorbeeld: “De zorgverzekeraar wint € 20.100 en betaalt niets; de zorgaanbieder verliest € 12.000.”',
    action: 'Voeg een baat toe',
  },
}

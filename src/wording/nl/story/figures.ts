export const figures = {
  euro: 'euro',
  euroOfNow: 'euro, in geld van nu',
  hoursUnit: 'uur per jaar',
  minutesUnit: 'minuten per dienst',
  yearLabel: (unit: string): string => `Jaar (${unit})`,
  cumulatedCash: {
    never: (years: string, amount: string): string =>
      `Na ${years} staat er nog ${amount} open: het geld komt niet terug`,
    atOnce: 'Er hoeft nooit geld bij',
    back: (year: string, peak: string): string =>
      `In ${year} is het geld terug; tot dan is hooguit ${peak} nodig`,
    twice: (first: string, lasting: string): string =>
      `In ${first} is het geld even terug, maar door nieuwe uitgaven pas in ${lasting} voorgoed`,
    nothing: 'Er gaat geen geld om',
    subtitle: 'Alle uitgaven en inkomsten, jaar voor jaar opgeteld.',
    plain: 'Opgeteld',
    present: 'In geld van nu',
    marker: (years: string): string => `terug na ${years}`,
    terminal: (value: string): string =>
      `De restwaarde van apparaten na het laatste jaar (${value} in geld van nu) is geen kas en staat niet in deze lijnen.`,
    description: (low: string, lowYear: string, end: string): string =>
      `Lijn van de opgetelde kasstroom. Het laagste punt is ${low} (${lowYear}); aan het eind staat ${end}.`,
  },
  cashByYear: {
    allGood: 'Elk jaar komt er geld bij',
    allBad: 'Elk jaar kost het geld',
    from: (year: string): string => `Vanaf ${year} komt er elk jaar geld bij`,
    some: (good: string, all: string): string => `In ${good} van de ${all} jaren komt er geld bij`,
    nothing: 'Er gaat geen geld om',
    subtitle: 'Wat er per jaar binnenkomt min wat eruit gaat. Aanschaf staat in het jaar ervoor.',
    name: 'Kasstroom',
    description: (best: string, bestYear: string, worst: string, worstYear: string): string =>
      `Staven per jaar. Het beste jaar is ${bestYear} met ${best}, het slechtste ${worstYear} met ${worst}.`,
  },
  normLife: {
    rosier: (life: string, year: string, amount: string): string =>
      `Met ${life} op papier lijkt het resultaat in ${year} ${amount} beter dan het is`,
    same: 'De levensduur op papier maakt geen verschil voor het resultaat',
    poorer: (life: string): string => `Met ${life} op papier lijkt het resultaat nergens beter dan het is`,
    subtitle: (life: string, writeOff: string): string =>
      `Het tarief rekent met ${life}. Wie apparaten eerder vervangt, boekt in totaal ${writeOff} in één keer af.`,
    subtitlePlain: (life: string): string => `Het tarief rekent met ${life} levensduur.`,
    actual: 'Werkelijke levensduur',
    norm: (life: string): string => `Volgens de norm (${life})`,
    description:
      'Twee lijnen met het resultaat per jaar: bij de werkelijke levensduur en bij die van de norm.',
  },
  nicGap: {
    short: (share: string, years: string, amount: string): string =>
      `Het tarief dekt ${share} van wat de apparaten kosten: in ${years} een tekort van ${amount}`,
    over: (years: string, amount: string): string =>
      `Het tarief dekt de apparaten helemaal: in ${years} blijft ${amount} over`,
    none: (amount: string): string =>
      `Het tarief vergoedt deze apparaten niet: ${amount} komt uit andere middelen`,
    coveringLife: (years: string): string =>
      `Pas als een apparaat ${years} meegaat, dekt de norm zijn kosten.`,
    reimbursement: 'Vergoeding in het tarief',
    actual: 'Werkelijke kosten',
    description: (share: string): string =>
      `Staven per jaar: de vergoeding in het tarief naast de werkelijke kapitaallasten. De dekking is ${share}.`,
    byYear: 'Per jaar, alle apparaten samen.',
    byYearOf: (name: string): string => `Per jaar, alleen ${name}.`,
    cumulatedShort: (year: string, amount: string): string =>
      `Eind ${year} is het tekort opgelopen tot ${amount}`,
    cumulatedOver: (year: string, amount: string): string => `Eind ${year} is er in totaal ${amount} over`,
    cumulatedSubtitle: 'Vergoeding min werkelijke kosten, jaar voor jaar opgeteld.',
    cumulated: 'Verschil, opgeteld',
    cumulatedDescription: 'Lijn van het opgetelde verschil tussen vergoeding en werkelijke kosten.',
  },
  income: {
    allLasting: 'Geen van de bijdragen is tijdelijk',
    onlyAtStart: (total: string): string => `Het tijdelijke geld (${total}) komt alleen bij de start`,
    toTheEnd: (total: string): string => `Tijdelijk geld (${total}) loopt door tot het laatste jaar`,
    stops: (year: string, total: string, amount: string): string =>
      `Na ${year} houdt het tijdelijke geld op (${total} samen); dan valt ${amount} per jaar weg`,
    subtitle: 'Wat betalers en subsidieverstrekkers in dit plan per jaar bijdragen.',
    description:
      'Gestapelde staven per jaar: tijdelijk geld, blijvend geld met contract, en blijvend geld zonder.',
    temporary: 'Tijdelijk',
    secure: 'Blijvend, met contract',
    open: 'Blijvend, nog geen contract',
    atStart: (name: string, total: string): string => `${name} komt alleen bij de start: ${total}.`,
    until: (name: string, year: string, total: string): string =>
      `${name} houdt op na ${year}: ${total} in totaal.`,
  },
  waterfall: {
    gain: (costs: string, benefits: string, net: string): string =>
      `Tegenover ${costs} aan kosten staat ${benefits} aan baten: er blijft ${net} over`,
    loss: (costs: string, benefits: string, net: string): string =>
      `Tegenover ${costs} aan kosten staat ${benefits} aan baten: er is ${net} tekort`,
    subtitle: 'Van kosten naar wat er overblijft, alle jaren samen in geld van nu.',
    name: 'Bedrag',
    category: 'Soort (euro, in geld van nu)',
    net: 'Wat overblijft',
    description: (net: string): string => `Trap van kosten en baten in geld van nu, die eindigt op ${net}.`,
  },
  stakeholders: {
    winnerAndPayer: (winner: string, gain: string, payer: string, loss: string): string =>
      `${winner} wint het meest (${gain}); ${payer} legt het meest toe (${loss})`,
    allWin: (winner: string, gain: string): string => `Niemand legt toe; ${winner} wint het meest (${gain})`,
    allPay: (payer: string, loss: string): string => `Niemand wint; ${payer} legt het meest toe (${loss})`,
    nobody: 'Voor niemand verandert er iets in geld',
    subtitle: (society: string): string => `Samen is dat ${society} voor de samenleving.`,
    wrongPocket: (society: string): string =>
      `De zorgaanbieder betaalt en anderen winnen: de verkeerde portemonnee. Samen is het ${society} voor de samenleving.`,
    name: 'Netto contante waarde',
    category: 'Partij (euro, in geld van nu)',
    description: 'Liggende staven: wat elke partij over alle jaren wint of toelegt.',
  },
  hours: {
    share: (hours: string, year: string, share: string): string =>
      `Van de ${hours} die in ${year} vrijkomen, wordt ${share} geld`,
    none: (hours: string, year: string): string => `In ${year} komt ${hours} vrij; daarvan wordt niets geld`,
    more: (hours: string, year: string): string => `In ${year} kost het per saldo ${hours} extra`,
    nothing: 'Er komt geen tijd vrij',
    subtitle: (fte: string): string =>
      `Dat is gelijk aan ${fte}. Tijd wordt pas geld als er werkelijk minder uren worden betaald.`,
    description: (list: string): string => `Gestapelde staven per jaar. ${list}.`,
    part: (name: string, hours: string): string => `${name}: ${hours}`,
  },
  pool: {
    together: (pool: string, year: string, people: string): string =>
      `${pool}: vanaf ${year} ${people} minder per dienst; geen van de technologieën haalt dat alleen`,
    reached: (pool: string, year: string, people: string): string =>
      `${pool}: vanaf ${year} ${people} minder per dienst`,
    missed: (pool: string, minutes: string): string =>
      `${pool}: nog ${minutes} per dienst te weinig voor één persoon minder`,
    more: (pool: string, people: string): string => `${pool}: er is ${people} meer nodig per dienst`,
    subtitle: (spare: string, next: string): string =>
      `In het laatste jaar is er ${spare} speling. De volgende stap vraagt nog ${next} per dienst.`,
    subtitleFull: (spare: string): string =>
      `In het laatste jaar is er ${spare} speling. Met nog minder mensen kan de dienst niet draaien.`,
    subtitleMissed:
      'Bespaarde minuten worden pas geld als er een hele persoon minder nodig is. Tot die tijd zijn ze rust en aandacht.',
    all: 'Samen',
    step: (people: string): string => `${people} minder`,
    people: (count: string, one: boolean): string => (one ? 'één persoon' : `${count} personen`),
    description: 'Lijnen van de bespaarde minuten per dienst, met streeplijnen waar een persoon minder kan.',
  },
}

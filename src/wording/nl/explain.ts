export const explain = {
  /** How a formula is written where a sign alone would not be read. */
  smallest: 'de kleinste van',
  largest: 'de grootste van',
  roundedDown: 'naar beneden afgerond',
  roundedUp: 'naar boven afgerond',
  root: 'wortel van',
  sumOf: 'de som van alle',
  formula: 'Zo is het berekend',
  showFormula: 'Toon de hele formule',
  filledIn: 'Met de getallen van deze businesscase',
  parts: 'Waar het uit bestaat',
  terms: (count: string): string => `De som van ${count} regels`,
  withoutZeros: 'Regels die nul zijn, staan er niet bij.',
  part: 'Onderdeel',
  value: 'Waarde',
  total: 'Totaal',
  trail: 'Zo kwam u hier',
  inMoneyOfNow: (name: string): string => `${name}, in geld van nu`,
  yearOfUse: (index: string): string => `gebruiksjaar ${index}`,
  shared: 'Gedeeld door alle technologieën',
  source: {
    title: 'Waar dit getal vandaan komt',
    grade: 'Hoe zeker',
    source: 'Bron',
    date: 'Datum',
    note: 'Toelichting',
    range: 'Bandbreedte',
    fromTo: (low: string, high: string): string => `van ${low} tot ${high}`,
    none: 'Geen bron ingevuld',
    openField: 'Ga naar het veld',
  },
  under: {
    show: (count: string): string => `Toon alle invoer met bron (${count})`,
    grades: (list: string): string => `Zekerheid: ${list}.`,
    count: (count: string, grade: string): string => `${count}\u00a0×\u00a0${grade}`,
  },
  gone: {
    title: 'Dit getal is er niet meer',
    text: 'Het hoort bij een regel die is weggehaald, of het is nul omdat er niets is ingevuld.',
  },
  series: {
    payback: 'Terugverdientijd',
    discountedPayback: 'Terugverdientijd in geld van nu',
    rateOfReturn: 'Rendement per jaar (IRR)',
    modifiedRateOfReturn: 'Rendement per jaar met herbelegging (MIRR)',
    paybackSentence:
      'Het moment waarna de opgetelde kasstroom boven nul blijft. Binnen een jaar rekenen we recht door.',
    discountedPaybackSentence: 'Hetzelfde moment, maar dan met elk jaar omgerekend naar geld van de start.',
    rateOfReturnSentence:
      'De rente waarbij alle kasstromen samen precies nul waard zijn. Is de rekenrente lager, dan levert het plan iets op.',
    modifiedRateOfReturnSentence:
      'Het rendement als uitgaven tegen de rente op leningen worden betaald en inkomsten tegen de rekenrente worden weggezet.',
    never: (years: string): string => `Niet binnen ${years}`,
    none: 'Bestaat hier niet',
    found: 'Zo is het gevonden',
    between: (before: string, low: string, after: string, high: string): string =>
      `Aan het eind van ${before} staat er ${low}, aan het eind van ${after} ${high}. Daartussen gaat de lijn door nul.`,
    atStart: 'De opgetelde kasstroom komt nooit onder nul: er is geen geld vooraf nodig.',
    stillShort: (last: string, amount: string): string =>
      `Aan het eind van ${last} staat er nog ${amount}. De lijn komt binnen de looptijd niet voorgoed boven nul.`,
    firstBefore: (first: string): string =>
      `Na ${first} staat de lijn al een keer op nul, maar daarna zakt zij weer, bijvoorbeeld door vervanging.`,
    rateCheck: (rate: string, sum: string): string =>
      `Met ${rate} rente per jaar zijn alle bedragen hieronder samen ${sum} waard.`,
    reasons: {
      'no-flows': 'Er zijn geen kasstromen.',
      'no-sign-change': 'Alle kasstromen hebben hetzelfde teken: er is alleen uitgave, of alleen opbrengst.',
      'no-root': 'Er is geen rente waarbij de kasstromen samen nul waard zijn.',
    },
    several: (rates: string): string =>
      `Er zijn meerdere antwoorden: ${rates}. De kasstroom wisselt vaker dan één keer van teken, dus zegt dit getal weinig.`,
    unconventional:
      'De kasstroom begint niet met een uitgave, of wisselt vaker dan één keer van teken. Gebruik dit getal niet als maatstaf.',
    modified: (financing: string, reinvestment: string): string =>
      `Elke uitgave is omgerekend naar de start tegen ${financing}, elke opbrengst naar het eind tegen ${reinvestment}. Het rendement is de rente die het ene bedrag tot het andere laat groeien.`,
    noModified: 'Er is niets betaald of niets ontvangen, dus is er geen rendement.',
    time: 'Moment',
    halfway: (year: string): string => `${year}, halverwege`,
    amount: 'Kasstroom',
    presentAmount: 'Waarde bij deze rente',
    cumulated: 'Opgeteld',
  },
}

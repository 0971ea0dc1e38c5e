export const indicatorsMeanings = {
  presentValueOfCategory: {
    title: 'Saldo van deze soort, in geld van nu',
    sentence: 'Alle jaren van deze soort, omgerekend naar geld van de start en opgeteld.',
  },
  presentValueOfCosts: {
    title: 'Alle kosten, in geld van nu',
    sentence: 'De kosten van alle jaren, omgerekend naar geld van de start en opgeteld.',
  },
  presentValueOfBenefits: {
    title: 'Alle baten, in geld van nu',
    sentence: 'De baten van alle jaren, omgerekend naar geld van de start en opgeteld.',
  },
  netPresentValue: {
    title: 'Netto contante waarde',
    sentence: 'Wat het plan over alle jaren oplevert in geld van nu: alle baten min alle kosten.',
  },
  benefitCostRatio: {
    title: 'Baten per euro kosten',
    sentence: 'Hoeveel euro aan baten tegenover elke euro kosten staat. Boven de 1 wegen de baten op.',
  },
  returnOnInvestment: {
    title: 'Rendement op alle kosten',
    sentence: 'Baten min kosten, gedeeld door de kosten, zonder omrekening naar geld van nu.',
  },
  totalCostOfOwnership: {
    title: 'Totale kosten van bezit',
    sentence:
      'Alles wat het kost om de technologie te hebben: aanschaf, invoering, jaarlijkse kosten, min verkoop.',
  },
  presentTotalCostOfOwnership: {
    title: 'Totale kosten van bezit, in geld van nu',
    sentence: 'Dezelfde kosten, omgerekend naar geld van de start.',
  },
  equivalentAnnualCost: {
    title: 'Kosten per jaar, gelijk verdeeld',
    sentence: 'De totale kosten in geld van nu, verdeeld in gelijke bedragen per jaar.',
  },
  costPerClientMonth: {
    title: 'Kosten per cliënt per maand',
    sentence: 'De totale kosten, gedeeld door alle cliënten en maanden.',
  },
  presentHours: {
    title: 'Vrijgekomen uren, gewogen',
    sentence: 'Alle vrijgekomen uren, waarbij latere jaren minder zwaar tellen.',
  },
  costPerFreedHour: {
    title: 'Kosten per vrijgekomen uur',
    sentence: 'De totale kosten, gedeeld door de vrijgekomen uren.',
  },
  peakFunding: {
    title: 'Hoogste voorfinanciering',
    sentence: 'Het diepste punt van de opgetelde kasstroom: zoveel geld moet er vooraf zijn.',
  },
  temporaryIncome: {
    title: 'Tijdelijk inkomen',
    sentence: 'Wat betalers en subsidieverstrekkers in dit jaar geven uit geld dat ophoudt.',
  },
  lastingIncome: {
    title: 'Blijvend inkomen',
    sentence: 'Wat betalers in dit jaar geven uit geld dat blijft.',
  },
  secureIncome: {
    title: 'Vastgelegd inkomen',
    sentence: 'Blijvend inkomen in de jaren waarvoor er een contract is.',
  },
  lastingShare: {
    title: 'Blijvend deel van het inkomen',
    sentence: 'Het deel van het inkomen dat op blijvende bekostiging rust.',
  },
  secureShare: {
    title: 'Zeker deel van het inkomen',
    sentence: 'Het deel van het inkomen dat blijvend is en waarvoor er een contract is.',
  },
}

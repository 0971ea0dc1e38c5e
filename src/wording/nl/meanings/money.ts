export const moneyMeanings = {
  oneOff: {
    title: 'Eenmalige kosten',
    sentence: 'Kosten die één keer worden gemaakt, zoals invoering en scholing.',
  },
  recurringCost: {
    title: 'Jaarlijkse kosten',
    sentence: 'Kosten die elk jaar terugkomen, zoals licenties en beheer.',
  },
  bundleCost: {
    title: 'Kosten van het totaalpakket',
    sentence: 'Wat de aanbieder van het pakket vraagt voor alle technologieën samen.',
  },
  separateLinesCost: {
    title: 'Kosten zonder totaalpakket',
    sentence: 'Wat dezelfde technologieën kosten als ze los worden gekocht.',
  },
  fundingAmount: {
    title: 'Subsidie of bijdrage',
    sentence: 'Geld van een ander voor deze plannen, in euro’s van dat jaar.',
  },
  fundingClaim: {
    title: 'Gevraagd bedrag',
    sentence: 'Wat deze regel zou opleveren als de regeling geen grens had.',
  },
  fundingCut: {
    title: 'Afgetopt door de regeling',
    sentence: 'Wat er van het gevraagde bedrag af gaat, omdat de regeling het niet toestaat.',
  },
  fundingCutByLimit: {
    title: 'Afgetopt om één reden',
    sentence: 'Wat er van het gevraagde bedrag af gaat door deze ene grens van de regeling.',
  },
  fundingAdministration: {
    title: 'Aanvragen en verantwoorden',
    sentence: 'Eigen kosten om de subsidie te krijgen en te verantwoorden.',
  },
  costSurcharge: {
    title: 'Opslag voor tegenvallers',
    sentence: 'Een opslag op alle kosten, omdat plannen vaak te rooskleurig zijn.',
  },
  benefitAdjustment: {
    title: 'Korting en uitstel van baten',
    sentence: 'Baten die lager uitvallen of later komen, omdat plannen vaak te rooskleurig zijn.',
  },
  loanFlow: { title: 'Aflossing en rente', sentence: 'Wat de aanbieder in dit jaar aan de lening betaalt.' },
  outcomePayment: {
    title: 'Betaling naar resultaat',
    sentence: 'Wat een betaler aan de investeerder geeft uit het effect van dit jaar.',
  },
  outcomeOwed: {
    title: 'Nog te betalen aan de investeerder',
    sentence: 'Wat er na deze betaling nog open staat.',
  },
}

export const statementMeanings = {
  ledgerCell: {
    title: 'Regels in deze groep',
    sentence: 'Alle regels van deze soort in dit jaar, opgeteld.',
  },
  categoryTotal: { title: 'Saldo van deze soort', sentence: 'Baten min kosten van deze soort in dit jaar.' },
  costs: { title: 'Kosten', sentence: 'Alles wat in dit jaar wordt betaald.' },
  benefits: {
    title: 'Baten',
    sentence: 'Alles wat in dit jaar binnenkomt of niet meer hoeft te worden betaald.',
  },
  cashFlow: { title: 'Kasstroom', sentence: 'Baten min kosten van dit jaar.' },
  cumulativeCash: {
    title: 'Kasstroom, opgeteld',
    sentence: 'De kasstroom van alle jaren tot en met dit jaar samen.',
  },
  discountedCash: {
    title: 'Kasstroom in geld van nu',
    sentence: 'De kasstroom van dit jaar, omgerekend naar geld van de start.',
  },
  cumulativeDiscountedCash: {
    title: 'Kasstroom in geld van nu, opgeteld',
    sentence: 'De omgerekende kasstroom van alle jaren tot en met dit jaar samen.',
  },
  exploitation: {
    title: 'Resultaat',
    sentence: 'Wat het plan in dit jaar doet met het jaarresultaat: baten min kosten, afschrijving en rente.',
  },
  exploitationOnNorm: {
    title: 'Resultaat volgens de norm',
    sentence: 'Hetzelfde resultaat als over de normjaren zou worden afgeschreven.',
  },
  liquidity: {
    title: 'Kas met leningen',
    sentence: 'De kasstroom van dit jaar met leningen en aflossing erbij.',
  },
  cumulativeLiquidity: {
    title: 'Kas met leningen, opgeteld',
    sentence: 'De kas met leningen van alle jaren tot en met dit jaar samen.',
  },
  costsAtTurn: {
    title: 'Kosten op de jaargrens',
    sentence: 'Het deel van de kosten dat op de jaargrens valt, zoals aanschaf.',
  },
  costsDuringYear: {
    title: 'Kosten in de loop van het jaar',
    sentence: 'Het deel van de kosten dat in de loop van dit jaar valt.',
  },
  benefitsAtTurn: {
    title: 'Baten op de jaargrens',
    sentence: 'Het deel van de baten dat op de jaargrens valt, zoals verkoop.',
  },
  benefitsDuringYear: {
    title: 'Baten in de loop van het jaar',
    sentence: 'Het deel van de baten dat in de loop van dit jaar valt.',
  },
}

export const contributionMeanings = {
  contributionYears: {
    title: 'Waarde van een euro per jaar',
    sentence: 'Wat een euro per jaar waard is in geld van nu, over de jaren waarin wordt bijgedragen.',
  },
  contributionShortage: {
    title: 'Tekort van de zorgaanbieder',
    sentence: 'Wat de zorgaanbieder over alle jaren tekortkomt, in geld van nu.',
  },
  contributionDue: {
    title: 'Is er een tekort (1 = ja)',
    sentence: 'Alleen bij een tekort wordt een bijdrage gevraagd, en alleen dan telt de marge mee.',
  },
  contributionRequired: {
    title: 'Nodig voor een sluitend plan',
    sentence: 'Het tekort van de zorgaanbieder plus de marge die hij wil overhouden.',
  },
  contributionGain: {
    title: 'Winst van deze partij',
    sentence: 'Wat deze partij over alle jaren wint, in geld van nu. Wie verliest, telt als nul.',
  },
  contributionGains: {
    title: 'Winst van alle anderen samen',
    sentence: 'De winst van alle partijen die winnen, zonder de zorgaanbieder.',
  },
  contributionCovered: {
    title: 'Gedekt door bijdragen',
    sentence: 'Wat anderen samen kunnen bijdragen: nooit meer dan zij winnen.',
  },
  contributionUncovered: {
    title: 'Blijft ongedekt',
    sentence: 'Wat er nog ontbreekt als iedereen zijn hele winst bijdraagt.',
  },
  contributionPresent: {
    title: 'Bijdrage, in geld van nu',
    sentence: 'Wat deze partij volgens deze verdeelsleutel bijdraagt. Onder nul ontvangt zij.',
  },
  contributionPerYear: {
    title: 'Bijdrage per jaar',
    sentence: 'Dezelfde bijdrage als een gelijk bedrag per jaar.',
  },
  sharesCosts: {
    title: 'Deelt mee in de kosten (1 = ja)',
    sentence: 'Wie baten heeft, deelt mee in de kosten. De zorgaanbieder deelt altijd mee.',
  },
  sharedBenefits: {
    title: 'Baten om naar te verdelen',
    sentence: 'De baten van alle partijen samen, in geld van nu.',
  },
  sharedCosts: {
    title: 'Kosten om te verdelen',
    sentence: 'De kosten van de zorgaanbieder en van ieder die baten heeft, in geld van nu.',
  },
  sharedRatio: {
    title: 'Baten per euro kosten voor iedereen',
    sentence: 'Hoeveel euro baten elke partij heeft per euro kosten, als de kosten naar baten zijn verdeeld.',
  },
  fairCosts: {
    title: 'Kosten naar baten',
    sentence:
      'Het deel van de kosten dat deze partij draagt als iedereen betaalt naar wat hij aan baten heeft.',
  },
}

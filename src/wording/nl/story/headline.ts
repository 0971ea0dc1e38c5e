export const headline = {
  netPresentValue: {
    label: 'Wat het oplevert (NCW)',
    meaning: (years: string): string => `Alle baten min alle kosten van ${years}, in geld van nu.`,
  },
  payback: {
    label: 'Geld terug na',
    never: (years: string): string => `Niet in ${years}`,
    atOnce: 'Direct',
    meaning: (year: string): string => `In ${year}. Daarna blijft de opgetelde kasstroom boven nul.`,
    meaningNever: (peak: string): string => `Er is tot ${peak} nodig, en dat komt niet allemaal terug.`,
    meaningAtOnce: 'De opgetelde kasstroom komt nooit onder nul.',
    meaningFirst: (year: string, lasting: string): string =>
      `In ${lasting}. In ${year} staat de teller al even op nul, maar dan is vervanging nodig.`,
  },
  netPerYear: {
    label: 'Netto per jaar',
    meaning: (year: string): string =>
      `In ${year}, als alles draait: baten min kosten, afschrijving en rente.`,
    meaningCash: (year: string): string => `In ${year}, als alles draait: baten min kosten.`,
  },
  hours: {
    label: 'Tijd die vrijkomt',
    meaning: (year: string, fte: string, share: string): string =>
      `Per jaar, in ${year}: ${fte}. Daarvan wordt ${share} geld.`,
    meaningNone: 'Er komt geen tijd vrij.',
    meaningMore: (year: string, fte: string): string => `In ${year} kost het per saldo tijd: ${fte}.`,
  },
  users: {
    label: 'Gebruikers',
    meaning: (year: string): string => `In ${year}, als alles draait.`,
  },
  society: {
    label: 'Voor de samenleving',
    meaning: 'Alle partijen samen, in geld van nu.',
  },
  provider: {
    label: 'Voor de zorgaanbieder',
    meaning: 'Het deel dat bij de zorgaanbieder terechtkomt, in geld van nu.',
  },
}

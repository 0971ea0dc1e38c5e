import type { Settings } from '../../../../domain/business-case.ts'

/** The conventions, each as a short paragraph with its name. */
export const method = {
  time: {
    title: 'De tijd',
    text: (years: string, first: string): string =>
      `Kolom 0, de start, is het moment vóór het eerste jaar. Daarna volgen ${years}, te beginnen met ${first}. Een aankoop valt bij de jaarwisseling vóór het gebruik; lopende kosten en baten vallen in het jaar zelf.`,
  },
  discounting: {
    title: 'Geld van nu',
    text: (rate: string, timing: string): string =>
      `Geld van later telt minder mee: met een rekenrente van ${rate} per jaar teruggerekend naar de start. ${timing}`,
    timing: {
      end: 'Wat in een jaar valt, is geteld aan het eind van dat jaar.',
      mid: 'Wat in een jaar valt, is geteld halverwege dat jaar.',
    } satisfies Record<Settings['timing'], string>,
    nominal: 'De rekenrente is nominaal: met inflatie erin.',
    real: 'De rekenrente is reëel: zonder inflatie.',
  },
  payback: {
    title: 'Terugverdientijd',
    text: 'Het moment waarna de opgetelde kasstroom niet meer onder nul komt. Restwaarde telt daarin niet mee, want dat is geen kas.',
  },
  prices: {
    title: 'Prijzen',
    text: (first: string): string =>
      `Bedragen staan in prijzen van ${first} en stijgen met hun eigen index: lonen, technologie, tarieven of nic. Afgesproken bedragen, zoals subsidies, stijgen niet mee.`,
  },
  vat: {
    title: 'Btw',
    text: (share: string): string =>
      `Bedragen zijn ingevuld zonder btw. Zorg is meestal vrijgesteld; van de btw komt ${share} terug, de rest telt als kosten.`,
  },
  terminal: {
    title: 'Restwaarde',
    on: 'Apparaten die na het laatste jaar nog meegaan, tellen met hun restwaarde mee in de netto contante waarde, niet in de kas.',
    off: 'Apparaten die na het laatste jaar nog meegaan, tellen dan niet meer mee.',
  },
  norm: {
    title: 'Nic en norm',
    text: (life: string, rate: string): string =>
      `De normatieve inventariscomponent (nic) in het tarief rekent met ${life} gebruik en ${rate} rente. De aanbieder krijgt haar met of zonder technologie. Daarom staat zij naast de kosten en telt zij niet mee in de kasstroom.`,
  },
  hours: {
    title: 'Uren en diensten',
    text: 'Vrijgekomen tijd wordt pas geld als er minder uren worden betaald. In een dienst met een minimale bezetting is dat pas zo als er een hele persoon minder nodig is.',
  },
  society: {
    title: 'Samenleving',
    text: 'De samenleving is de som van alle partijen. Wat de ene partij aan de andere betaalt, is voor de samenleving nul.',
  },
  realism: {
    title: 'Correctie voor optimisme',
    text: (costs: string, benefits: string, months: string): string =>
      `De kosten zijn met ${costs} verhoogd, de baten met ${benefits} verlaagd en ${months} uitgesteld.`,
    off: 'Er is niet gecorrigeerd voor optimisme.',
  },
  rounding: {
    title: 'Afronding',
    text: 'Er is gerekend zonder afronding. In de tabellen zijn delen zo afgerond dat ze optellen tot het totaal.',
  },
}

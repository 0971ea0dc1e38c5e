export const decision = {
  for: (technology: string): string => ` voor ${technology}`,
  /** `who` begins the sentence; `what` is empty or a technology. */
  gainsAtOnce: (who: string, what: string, years: string, gain: string): string =>
    `${who} hoeft${what} vooraf niets in te leggen en houdt in ${years} ${gain} over.`,
  paysBack: (who: string, what: string, peak: string, payback: string, years: string, gain: string): string =>
    `${who} legt${what} hooguit ${peak} in, heeft dat na ${payback} terug en houdt in ${years} ${gain} over.`,
  paysBackOnPaper: (who: string, what: string, years: string, gain: string): string =>
    `${who} houdt${what} in ${years} ${gain} over, maar alleen als de apparaten aan het eind nog hun restwaarde hebben.`,
  tooSlow: (who: string, what: string, peak: string, payback: string, loss: string): string =>
    `${who} heeft de inleg${what} van ${peak} na ${payback} terug, maar komt in geld van nu ${loss} tekort.`,
  costsOthersGain: (who: string, what: string, years: string, loss: string, gain: string): string =>
    `${who} legt er${what} in ${years} ${loss} op toe, terwijl de samenleving er ${gain} aan overhoudt.`,
  costsAll: (who: string, what: string, years: string, loss: string): string =>
    `${who} legt er${what} in ${years} ${loss} op toe, en ook de samenleving gaat er niet op vooruit.`,
  costs: (who: string, what: string, years: string, loss: string): string =>
    `${who} legt er${what} in ${years} ${loss} op toe.`,
  evens: (who: string, what: string, years: string): string =>
    `Voor ${who}${what} zijn kosten en baten in ${years} even groot.`,
  nothing: (who: string, what: string): string => `Voor ${who}${what} verandert er niets in geld.`,
  support: {
    nobodyElse: 'Andere partijen merken er in geld niets van.',
    winner: (who: string, gain: string): string => `Van de andere partijen wint ${who} het meest: ${gain}.`,
    payer: (who: string, loss: string): string =>
      `Van de andere partijen draagt ${who} het meest bij: ${loss}.`,
    winnerAndPayer: (winner: string, gain: string, payer: string, loss: string): string =>
      `Van de andere partijen wint ${winner} het meest (${gain}) en draagt ${payer} het meest bij (${loss}).`,
    hours: (year: string, hours: string, fte: string, share: string): string =>
      `In ${year} komt ${hours} vrij, gelijk aan ${fte}; ${share} daarvan wordt geld.`,
    coverage: (share: string): string => `Het tarief dekt ${share} van wat de apparaten werkelijk kosten.`,
    temporary: (share: string): string => `Van de extra inkomsten is ${share} tijdelijk.`,
    allTemporary: 'De extra inkomsten zijn allemaal tijdelijk.',
    terminal: (value: string, shortage: string): string =>
      `Daarin zit ${value} aan restwaarde van apparaten na het laatste jaar. Zonder die restwaarde is er ${shortage} tekort.`,
  },
}

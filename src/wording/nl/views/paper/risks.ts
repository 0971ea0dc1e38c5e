export const risks = {
  swing: {
    title: 'Eén getal valt tegen',
    text: (name: string, value: string, base: string, outcome: string): string =>
      `Wordt “${name}” ${value} in plaats van ${base}, dan is de uitkomst ${outcome}.`,
    assumed: 'Er is 20% afwijking aangenomen, want een bandbreedte ontbreekt.',
  },
  temporary: {
    title: 'Tijdelijk geld',
    text: (share: string, amount: string): string =>
      `Van de extra inkomsten is ${share} tijdelijk: ${amount} in geld van nu. Stopt dat eerder, dan valt een deel daarvan weg.`,
  },
  pocket: {
    title: 'Verkeerde portemonnee',
    text: (loss: string, names: string): string =>
      `De zorgaanbieder komt ${loss} tekort, terwijl anderen winnen: ${names}. Zonder afspraak over een bijdrage blijft dat zo.`,
    others: (count: string): string => `${count} partijen`,
  },
  pool: {
    title: 'Kleine marge in een dienst',
    text: (pool: string, year: string, people: string, spare: string, worth: string): string =>
      `Bij “${pool}” kan in ${year} ${people} minder, met maar ${spare} per dienst over. Valt de tijdwinst meer tegen, dan vervalt ${worth} per jaar.`,
  },
  weak: {
    title: 'Zwak bewijs',
    text: (share: string): string =>
      `${share} van het geld rust op schattingen en beweringen van leveranciers. Het bedrag hiernaast hoort bij 20% ernaast.`,
  },
  terminal: {
    title: 'Restwaarde op papier',
    text: 'De uitkomst rekent op wat apparaten na het laatste jaar nog waard zijn. Dat geld komt niet vanzelf in kas.',
  },
}

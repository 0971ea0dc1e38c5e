export const breakEven = {
  section: {
    title: 'Wat moet er waar zijn?',
    lead: 'Bij welke waarde van één getal komt de uitkomst precies op de grens?',
  },
  input: 'Getal',
  ownRange: 'Met een bandbreedte',
  otherInputs: 'Zonder bandbreedte',
  target: 'Grens',
  zero: 'nul',
  atLeast: (input: string, value: string, base: string): string =>
    `“${input}” moet minstens ${value} zijn; u rekent met ${base}`,
  atMost: (input: string, value: string, base: string): string =>
    `“${input}” mag hoogstens ${value} zijn; u rekent met ${base}`,
  never: (input: string, from: string, to: string): string =>
    `Geen waarde van “${input}” tussen ${from} en ${to} haalt de grens`,
  always: (input: string, from: string, to: string): string =>
    `Elke waarde van “${input}” tussen ${from} en ${to} haalt de grens`,
  several: (input: string, values: string, base: string): string =>
    `“${input}” gaat door de grens bij ${values}; u rekent met ${base}`,
  unknown: (input: string): string => `Bij “${input}” bestaat deze uitkomst nergens`,
  jumps:
    'De uitkomst springt daar over de grens, bijvoorbeeld omdat er een heel apparaat of een hele persoon bij komt.',
  subtitle: (measure: string, target: string): string => `${measure}. De grens is ${target}.`,
  curve: 'Uitkomst',
  targetLine: 'Grens',
  markerBase: (value: string): string => `nu ${value}`,
  markerCrossing: (value: string): string => `grens ${value}`,
  markerTried: (value: string): string => `proef ${value}`,
  description: (from: string, to: string): string =>
    `Lijn van de uitkomst bij waarden van ${from} tot ${to}, met streepjes bij uw waarde en bij de grens.`,
  slider: (input: string): string => `Probeer een andere waarde van ${input}`,
  trying: (value: string): string => `Proef: ${value}`,
  asNow: 'zoals in de case',
  take: 'Neem dit getal over',
  back: 'Terug naar de case',
  untouched: 'De case verandert pas als u het getal overneemt.',
  taken: (input: string, value: string): string => `“${input}” is nu ${value}.`,
  figures: 'Kerngetallen bij deze proef',
  was: (value: string): string => `nu ${value}`,
  tryTable: { title: 'Opgetelde kasstroom bij deze proef' },
  all: {
    title: 'Alle getallen met een bandbreedte',
    subtitle: 'Hoe ver elk getal mag afwijken voordat de uitkomst de grens raakt, als de rest gelijk blijft.',
    input: 'Getal',
    base: 'U rekent met',
    needed: 'Grens bij',
    room: 'Ruimte',
    never: (from: string, to: string): string => `niet tussen ${from} en ${to}`,
    always: 'altijd gehaald',
    unknown: 'bestaat niet',
    atLeast: (value: string): string => `minstens ${value}`,
    atMost: (value: string): string => `hoogstens ${value}`,
    inRange: 'binnen de bandbreedte',
    outOfRange: 'buiten de bandbreedte',
    busy: (done: string, all: string): string => `${done} van ${all} getallen onderzocht.`,
  },
}

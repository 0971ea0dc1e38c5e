export const tornado = {
  section: {
    title: 'Welke getallen bepalen de uitkomst?',
    lead: 'Elk getal gaat om de beurt naar zijn lage en zijn hoge waarde. De rest blijft staan. De langste balk telt het zwaarst.',
  },
  finding: (input: string, low: string, high: string): string =>
    `“${input}” telt het zwaarst: van ${low} tot ${high}`,
  findingNone: (input: string): string =>
    `“${input}” telt het zwaarst: aan één kant bestaat de uitkomst niet meer`,
  flat: 'Geen van deze getallen verandert de uitkomst',
  subtitle: (measure: string, base: string): string =>
    `${measure}. De lijn staat op de uitkomst nu: ${base}.`,
  category: 'Getal',
  low: 'Bij de lage waarde',
  high: 'Bij de hoge waarde',
  range: (low: string, base: string, high: string): string => `${low} – ${base} – ${high}`,
  ends: (low: string, high: string): string => `${low} – ${high}`,
  description: 'Balken van de uitkomst bij de lage en bij de hoge waarde van elk getal, de langste bovenaan.',
  isDefault: 'aangenomen ± 20%',
  withDefaults: 'Ook getallen zonder eigen bandbreedte (± 20%)',
  defaultsNote:
    'Bij “aangenomen ± 20%” gaf niemand een bandbreedte op. Daar is 20% onder en boven het getal genomen.',
  more: (count: string): string => `Toon ook de andere ${count}`,
  fewer: 'Toon alleen de tien zwaarste',
  open: (input: string): string => `Ga naar ${input}`,
}

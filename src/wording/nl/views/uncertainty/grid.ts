export const grid = {
  section: {
    title: 'Twee getallen tegelijk',
    lead: 'Wat gebeurt er als twee dingen samen anders uitvallen?',
  },
  across: 'Naar rechts',
  down: 'Naar beneden',
  steps: 'Stappen',
  finding: (good: string, all: string, base: string): string =>
    `In ${good} van de ${all} vakken is de grens gehaald; nu is de uitkomst ${base}`,
  findingAll: (base: string): string => `In elk vak is de grens gehaald; nu is de uitkomst ${base}`,
  findingNone: (base: string): string => `In geen enkel vak is de grens gehaald; nu is de uitkomst ${base}`,
  subtitle: (measure: string, target: string): string => `${measure}. De grens is ${target}.`,
  thousands: 'Bedragen in duizend euro.',
  legend:
    'Een ✓ staat bij een vak dat de grens haalt, een ✗ bij een vak dat haar niet haalt. Het omlijnde vak is de case zoals hij nu is.',
  base: 'zoals nu',
  tooFew: 'Voor deze tabel zijn twee getallen nodig.',
}

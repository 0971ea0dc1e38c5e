export const effectsMeanings = {
  effectFactor: {
    title: 'Deel dat meetelt',
    sentence: 'Het deel van het effect dat overblijft na opbouw en correcties.',
  },
  effectQuantity: {
    title: 'Effect voor verdeling',
    sentence: 'De omvang van het effect voordat het over partijen wordt verdeeld.',
  },
  effectAmount: {
    title: 'Bedrag van het effect',
    sentence: 'Wat het effect in dit jaar waard is voor deze partij.',
  },
  co2: { title: 'Minder CO₂', sentence: 'Kilo’s CO₂ die niet worden uitgestoten.' },
  effectCorrection: {
    title: 'Deel dat overblijft na correcties',
    sentence:
      'Wat er van het effect overblijft na toerekening, wat er toch al zou gebeuren, verdringing en afname.',
  },
}

export const assetsMeanings = {
  units: { title: 'Aantal in gebruik', sentence: 'Apparaten die in dit jaar nodig zijn, met reserve.' },
  bought: {
    title: 'Aantal gekocht',
    sentence: 'Apparaten die aan het eind van dit jaar worden gekocht om te groeien of om te vervangen.',
  },
  purchase: {
    title: 'Aanschaf',
    sentence: 'Wat de gekochte apparaten kosten, met btw en tegen de prijs van dat moment.',
  },
  proceeds: {
    title: 'Opbrengst bij verkoop',
    sentence: 'Wat afgeschreven apparaten bij verkoop nog opleveren.',
  },
  depreciation: {
    title: 'Afschrijving',
    sentence: 'De aanschafprijs, gelijk verdeeld over de jaren van werkelijk gebruik.',
  },
  disposalLoss: {
    title: 'Afboeking',
    sentence: 'Wat nog in de boeken staat als een apparaat eerder weggaat dan gepland.',
  },
  bookValue: {
    title: 'Boekwaarde',
    sentence: 'Wat de apparaten aan het eind van dit jaar nog waard zijn in de boeken.',
  },
  interest: {
    title: 'Rente over de boekwaarde',
    sentence: 'De rente over wat aan het begin van het jaar in de boeken staat.',
  },
  terminalValue: {
    title: 'Restwaarde aan het eind',
    sentence: 'Wat apparaten na het laatste jaar van de berekening nog waard zijn. Dit is geen kas.',
  },
  normDepreciation: {
    title: 'Afschrijving volgens de norm',
    sentence: 'De aanschafprijs, verdeeld over de normjaren waarmee het tarief rekent.',
  },
  normDisposalLoss: {
    title: 'Afboeking volgens de norm',
    sentence:
      'Wat bij afschrijving over de normjaren nog in de boeken staat als het apparaat wordt vervangen.',
  },
  normInterest: {
    title: 'Rente volgens de norm',
    sentence: 'De rente over de boekwaarde als over de normjaren wordt afgeschreven.',
  },
  capitalCost: {
    title: 'Werkelijke kapitaallasten',
    sentence: 'Afschrijving, afboeking en rente bij de werkelijke levensduur.',
  },
  normCapitalCost: {
    title: 'Kapitaallasten volgens de norm',
    sentence: 'Afschrijving, afboeking en rente als over de normjaren wordt afgeschreven.',
  },
  yearlyCharge: {
    title: 'Afschrijving per jaar van deze aankoop',
    sentence: 'De aanschaf zonder restwaarde, gedeeld door de jaren van werkelijk gebruik.',
  },
  normYearlyCharge: {
    title: 'Afschrijving per jaar van deze aankoop, volgens de norm',
    sentence: 'De aanschaf zonder restwaarde, gedeeld door de normjaren.',
  },
  normBookValue: {
    title: 'Boekwaarde volgens de norm',
    sentence:
      'Wat de apparaten aan het eind van dit jaar nog waard zijn als over de normjaren wordt afgeschreven.',
  },
}

export const normMeanings = {
  normReimbursement: {
    title: 'Vergoeding in het tarief (nic)',
    sentence: 'Wat het tarief voor deze apparaten bedoelt te vergoeden: de normatieve inventariscomponent.',
  },
  annuityFactor: {
    title: 'Vergoeding per euro aanschaf',
    sentence: 'Welk deel van de aanschafprijs de norm per jaar vergoedt, rente en afschrijving samen.',
  },
  equivalentAnnualCostOfUnit: {
    title: 'Kosten per apparaat per jaar',
    sentence: 'Wat één apparaat per jaar kost bij de werkelijke levensduur, rente en afschrijving samen.',
  },
  nicGap: {
    title: 'Verschil met de norm',
    sentence: 'Vergoeding in het tarief min werkelijke kapitaallasten. Onder nul komt de aanbieder tekort.',
  },
  nicGapCumulated: {
    title: 'Verschil met de norm, opgeteld',
    sentence: 'Het verschil van alle jaren tot en met dit jaar samen.',
  },
  nicBudget: {
    title: 'Budget uit de nic',
    sentence: 'Wat de aanbieder per dag aan nic krijgt, voor het deel dat hij hiervoor opzij zet.',
  },
  coverage: {
    title: 'Dekking door het tarief',
    sentence: 'Welk deel van de werkelijke kapitaallasten de vergoeding in het tarief dekt.',
  },
}

export const timeMeanings = {
  hours: {
    title: 'Uren van deze regel',
    sentence: 'Uren die deze regel in een jaar bespaart of extra kost.',
  },
  grossHours: {
    title: 'Vrijgekomen uren',
    sentence: 'Alle bespaarde uren min het extra werk, tijd van mantelzorgers meegeteld.',
  },
  cashHours: {
    title: 'Minder betaalde uren',
    sentence: 'Uren die de aanbieder niet meer hoeft te betalen. Alleen deze uren worden geld.',
  },
  redeployHours: { title: 'Uren voor meer zorg', sentence: 'Uren die naar extra zorg gaan.' },
  qualityHours: {
    title: 'Uren voor rust en aandacht',
    sentence: 'Uren die in het werk blijven als rust en aandacht. Ze worden geen geld.',
  },
  informalHours: {
    title: 'Uren van cliënten en mantelzorgers',
    sentence: 'Tijd die cliënten en mantelzorgers winnen.',
  },
  fte: {
    title: 'Fte',
    sentence: 'Vrijgekomen uren, gedeeld door de uren die één voltijder in een jaar werkt.',
  },
  cashValue: {
    title: 'Waarde van minder betaalde uren',
    sentence: 'De uren die wegvallen maal wat een gewerkt uur kost.',
  },
  lostRevenue: {
    title: 'Zorg die niet meer wordt betaald',
    sentence: 'Uren zorg die niet meer worden geleverd, en dus niet meer gedeclareerd.',
  },
  redeployRevenue: {
    title: 'Inkomsten uit extra zorg',
    sentence: 'Wat de betaler voor de extra zorg betaalt.',
  },
  redeployCare: {
    title: 'Waarde van de extra zorg',
    sentence: 'Wat de extra zorg waard is voor de cliënten die haar krijgen.',
  },
  informalValue: {
    title: 'Waarde van vrije tijd',
    sentence: 'De tijd van cliënten en mantelzorgers maal wat een uur van hun tijd waard is.',
  },
  hoursAtFullStrength: {
    title: 'Uren van deze regel bij gebruik in het hele jaar',
    sentence: 'Dezelfde uren alsof de technologie het hele jaar in gebruik is.',
  },
}

export const poolsMeanings = {
  savedPerShift: {
    title: 'Bespaard per dienst',
    sentence: 'Uren die alle technologieën samen in één dienst besparen.',
  },
  savedPerShiftAlone: {
    title: 'Bespaard per dienst, alleen',
    sentence: 'Uren die deze technologie in haar eentje in één dienst bespaart.',
  },
  stepsReached: {
    title: 'Mensen minder per dienst',
    sentence:
      'Hoeveel hele mensen er in een dienst minder nodig zijn. Pas bij een hele mens wordt tijd geld.',
  },
  stepsReachedAlone: {
    title: 'Mensen minder per dienst, alleen',
    sentence: 'Hoeveel hele mensen er minder nodig zijn door deze technologie in haar eentje.',
  },
  cashableHours: {
    title: 'Uren die geld worden',
    sentence: 'Mensen minder per dienst, maal de lengte en het aantal van de diensten.',
  },
  minutesToNextStep: {
    title: 'Minuten tot de volgende stap',
    sentence: 'Hoeveel minuten per dienst er nog bij moeten voor de volgende hele mens.',
  },
  minutesToSpare: {
    title: 'Minuten speling',
    sentence: 'Hoeveel minuten per dienst er af kunnen voordat deze stap verloren gaat.',
  },
  shiftRoom: {
    title: 'Mensen boven de minimumbezetting',
    sentence: 'Hoeveel mensen er in een dienst hooguit minder kunnen zijn.',
  },
  shiftSlack: {
    title: 'Ruimte in een dienst',
    sentence: 'Uren in een dienst waarin er nu geen werk is.',
  },
  peopleFreed: {
    title: 'Mensen die weg kunnen per dienst',
    sentence: 'Hele mensen die door de bespaarde tijd niet nodig zijn, tot de minimumbezetting.',
  },
  peopleAdded: {
    title: 'Mensen die erbij moeten per dienst',
    sentence: 'Hele mensen die nodig zijn voor extra werk dat niet in de ruimte past.',
  },
}

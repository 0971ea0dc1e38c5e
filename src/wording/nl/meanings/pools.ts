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
}

export const pools = {
  title: 'Diensten',
  lead: 'Wanneer wordt bespaarde tijd een dienst minder?',
  year: 'Jaar',
  sectionLead: 'Waar staan de technologieën op de trap, apart en samen?',
  growth: (from: string, fromYear: string, to: string, toYear: string): string =>
    `Samen gaat het van ${from} per dienst in ${fromYear} naar ${to} in ${toYear}`,
  stairs: {
    description: (list: string): string =>
      `Trap: per hele dienst aan bespaarde minuten kan er een persoon minder. ${list}.`,
    at: (name: string, minutes: string, people: string): string => `${name}: ${minutes}, ${people} minder`,
    minutes: 'minuten bespaard per dienst',
    people: 'mensen minder per dienst',
    together: 'Samen',
    moved: 'Uw stand',
    letter: 'Teken',
  },
  move: {
    label: 'Stel dat de technologieën samen zoveel besparen per dienst',
    back: 'Terug naar het plan',
    people: 'Mensen minder per dienst',
    worth: 'Waard per jaar',
    net: 'Netto contante waarde',
    next: 'Tot de volgende stap',
    spare: 'Speling',
    inYear: (year: string): string => `In ${year}, volgens het model.`,
    provider: 'Voor de zorgaanbieder, over alle jaren.',
    same: 'Zoals in het plan.',
    now: (value: string): string => `In het plan: ${value}.`,
    full: 'De hoogste stap is bereikt: er moeten genoeg mensen aanwezig blijven.',
    none: (year: string): string =>
      `In ${year} bespaart geen enkele technologie tijd in dit rooster. Kies een later jaar.`,
    how: 'Alle besparingen in dit rooster gaan in dezelfde verhouding omhoog of omlaag; extra werk blijft gelijk.',
  },
  years: {
    title: 'Per jaar',
    saved: 'Bespaard per dienst (min)',
    people: 'Mensen minder per dienst',
    next: 'Tot de volgende stap (min)',
    spare: 'Speling (min)',
    hours: 'Uren die geld worden',
    worth: 'Waard (€)',
  },
  teams: {
    title: (teams: string): string => `Dit rooster telt ongeveer ${teams} teams`,
    text: 'De bespaarde minuten zijn hier een gemiddelde. Het kan zijn dat het ene team de stap haalt en het andere niet. Maak een rooster per team als de teams verschillen.',
    split: 'Maak een rooster per team',
    named: (pool: string, team: string): string => `${pool}, team ${team}`,
    done: 'Er is nu een rooster per team. Pas per team aan wat anders is.',
  },
  empty: {
    title: 'Hier ziet u wanneer minuten een dienst worden',
    text: 'In een verpleeghuis of instelling moet er altijd een minimum aan mensen zijn. Een paar bespaarde minuten zijn dan nog geen geld. Maak bij Cliënten en organisatie een dienstrooster, en laat tijdwinst daarop uitkomen.',
    example:
      'Bijvoorbeeld: “Bedsensoren besparen 310 minuten per nacht, slim incontinentiemateriaal 220. Samen is dat meer dan één dienst van acht uur; apart niet.”',
    action: 'Maak een dienstrooster',
  },
  nothingAimed: (pool: string): string =>
    `Op ${pool} komt nog geen tijdwinst uit. Kies dit rooster als bestemming bij een tijdwinst.`,
}

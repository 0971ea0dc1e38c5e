/** A case in a link: looking at it, and making one. */
export const link = {
  title: 'Een case uit een link',
  lead: 'Er is nog niets bewaard. Bekijk wat er in de link staat. Kent u de afzender? Open de case dan als nieuwe case.',
  about: 'De case in de link',
  result: 'Uitkomst voor de zorgaanbieder',
  npv: 'Netto contante waarde',
  payback: 'Terugverdiend na',
  never: 'niet in de looptijd',
  none: 'niet te bepalen',
  period: 'Looptijd',
  years: (first: string, last: string): string => (first === last ? first : `${first} tot en met ${last}`),
  contains: 'Deze link bevat',
  counts: {
    technologies: (count: number): string =>
      count === 1 ? '1 technologie' : `${String(count)} technologieën`,
    lines: (count: number): string =>
      count === 1 ? '1 regel met kosten of baten' : `${String(count)} regels met kosten en baten`,
    funding: (count: number): string => (count === 1 ? '1 geldbron' : `${String(count)} geldbronnen`),
    variants: (count: number): string => (count === 1 ? '1 variant' : `${String(count)} varianten`),
  },
  migrated:
    'De case is gemaakt met een oudere Baatwijzer. Hij is bijgewerkt; de getallen zijn gelijk gebleven.',
  open: 'Open als nieuwe case',
  leave: 'Niet openen',
  refused: 'Deze link kan niet worden geopend',
  nothing: {
    title: 'De link is niet meer hier',
    text: 'Een link blijft niet in de adresbalk staan. Klik er opnieuw op in het bericht waarin u hem kreeg.',
  },
  locked: {
    title: 'Deze link is op slot',
    text: 'Vul de wachtzin in die u van de afzender kreeg. Daarna ziet u eerst wat erin staat.',
    passphrase: 'Wachtzin',
    show: 'Toon de wachtzin',
    hide: 'Verberg de wachtzin',
    missing: 'Vul de wachtzin in.',
    opening: 'Bezig met de link van het slot te halen',
    open: 'Haal van het slot',
  },
  share: {
    open: 'Deel als link',
    title: 'Deel deze case als link',
    text: 'De hele case staat in de link zelf. Baatwijzer stuurt hem nergens heen: u verstuurt hem.',
    readable:
      'Iedereen die de link heeft, kan de case lezen. Ook een mailprogramma dat links controleert, zoals Outlook met Safe Links, kan hem zien.',
    locked:
      'Zonder de wachtzin is de case niet te lezen. Geef de wachtzin langs een andere weg dan de link, zoals per telefoon. Wie hem kwijt is, krijgt de link niet open. Ook u niet.',
    making: 'De link wordt gemaakt',
    length: (count: string): string => `De link heeft ${count} tekens.`,
    outlookCuts: (limit: string): string =>
      `Oudere versies van Outlook kappen links van meer dan ${limit} tekens soms af. Gebruikt de ontvanger die? Stuur dan het bestand.`,
    wordBreaks: (limit: string): string =>
      `Mail en Word breken links van meer dan ${limit} tekens soms af. Probeer de link eerst zelf uit, of stuur het bestand.`,
    mailCuts: (limit: string): string =>
      `Mail en Teams kunnen links van meer dan ${limit} tekens afbreken. Stuur liever het bestand.`,
    tooLong: (limit: string): string =>
      `Deze case is te groot voor een link: meer dan ${limit} tekens kan niet. Stuur de case als bestand.`,
    faulty:
      'In deze case staat iets wat niet klopt, zodat de link niet zou openen. Stuur de case als bestand.',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    notCopied: 'Kopiëren is niet gelukt. Selecteer de link en kopieer hem zelf.',
    address: 'De link',
    saveNameless: 'Bewaar zonder namen als bestand',
    fileIsOpen: 'Een bestand heeft geen wachtzin: iedereen die het heeft, kan het lezen.',
    nameless: {
      label: 'Zonder namen',
      hint: 'Namen worden neutraal, zoals Technologie 1. Teksten, bronnen, notities en labels gaan eruit.',
      removed: (names: number, texts: number, sources: number, notes: number, tags: number): string =>
        `Vervangen: ${counted(names, 'naam', 'namen')}. Weg: ${counted(texts, 'tekst', 'teksten')}, ${counted(sources, 'bron', 'bronnen')}, ${counted(notes, 'notitie', 'notities')} en ${counted(tags, 'label', 'labels')}.`,
      show: 'Toon de namen',
      limits:
        'Alle bedragen blijven gelijk; alleen de kansberekening trekt opnieuw. Wie de organisatie kent, kan haar soms aan de getallen herkennen.',
    },
    neutral: {
      case: () => 'Case zonder namen',
      stakeholders: numbered('Partij'),
      groups: numbered('Groep'),
      functions: numbered('Functie'),
      pools: numbered('Team'),
      technologies: numbered('Technologie'),
      assets: numbered('Apparaat'),
      oneOffs: numbered('Eenmalige kosten'),
      recurring: numbered('Jaarlijkse kosten'),
      effects: numbered('Effect'),
      timeEffects: numbered('Tijdwinst'),
      bundles: numbered('Bundel'),
      funding: numbered('Geldbron'),
      financing: numbered('Financiering'),
      variants: numbered('Variant'),
    },
    lock: {
      label: 'Met een wachtzin',
      hint: 'De link gaat op slot. De ontvanger moet de wachtzin invullen.',
      insecure:
        'Dat kan hier niet: de verbinding met dit adres is niet beveiligd. Open Baatwijzer op een adres dat met https begint.',
      passphrase: 'Wachtzin',
      show: 'Toon de wachtzin',
      hide: 'Verberg de wachtzin',
      advice: 'Neem vier of meer woorden die niet bij elkaar horen.',
      strength: {
        weak: 'Zwak: snel te raden. Maak hem langer, met woorden die niet bij elkaar horen.',
        fair: 'Redelijk. Nog een woord erbij maakt hem sterk.',
        strong: 'Sterk.',
      },
      missing: 'Vul een wachtzin in.',
      make: 'Zet de link op slot',
      made: 'De link hieronder is op slot.',
    },
    qr: {
      show: 'Toon een QR-code',
      making: 'De QR-code wordt gemaakt',
      label: (name: string): string => `QR-code met de link naar ${name}`,
      hint: 'Richt de camera van een telefoon op de code. De case opent dan als voorbeeld.',
      saveSvg: 'Bewaar als SVG',
      savePng: 'Bewaar als PNG',
      none: (limit: string): string =>
        `Een QR-code kan niet: een camera leest een link van meer dan ${limit} tekens niet goed. Zonder namen wordt de link korter.`,
    },
  },
}

function counted(count: number, one: string, more: string): string {
  return count === 1 ? `1 ${one}` : `${String(count)} ${more}`
}

function numbered(kind: string): (n: number) => string {
  return (n) => `${kind} ${String(n)}`
}

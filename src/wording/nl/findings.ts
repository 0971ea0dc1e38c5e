import type { CheckKey } from '../../findings/finding.ts'

/** What a finding says, with its facts as text. `about`: the line, technology or party; empty where it is the whole case. */
export interface FindingParts {
  readonly about: string
  readonly amount: string
  readonly share: string
  readonly count: string
  readonly party: string
  readonly other: string
  /** An amount of hours or minutes, where the fact is one. */
  readonly quantity: string
}

export interface FindingWords {
  /** What is the matter, in a few words. */
  readonly title: string
  readonly text: (parts: FindingParts) => string
  /** What can be done about it. */
  readonly mend: string
  /** How the case would be without what is doubted, as the beginning of a sentence; of findings that have such a case. */
  readonly instead?: string
}

const checks: Readonly<Record<CheckKey, FindingWords>> = {
  'prices-mixed': {
    title: 'De rente past niet bij de prijzen',
    text: ({ share }) => `De ene bevat prijsstijging en de andere niet. Passend is ${share}.`,
    mend: 'Reken alles met prijsstijging, of alles zonder.',
    instead: 'Met de rente die past',
  },
  'counted-twice': {
    title: 'Een baat telt misschien twee keer',
    text: ({ about, other }) =>
      `${about} lijkt dezelfde tijd te besparen als ${other}, bij dezelfde cliënten.`,
    mend: 'Laat de tijd bij één van beide staan.',
    instead: 'Zonder de tweede keer',
  },
  'cap-exceeded': {
    title: 'Een regeling betaalt minder dan er staat',
    text: ({ about, amount }) =>
      `Van ${about} valt over de looptijd ${amount} weg door de grenzen van de regeling.`,
    mend: 'Vraag aan wat mag, of zoek de rest ergens anders.',
  },
  'proven-under-experiment': {
    title: 'Een experiment met bewezen technologie',
    text: ({ about, amount }) =>
      `${about} is voor wat nieuw is. De regeling betaalt dit niet: ${amount} valt weg.`,
    mend: 'Gebruik gewone bekostiging, of zeg wat er nieuw aan is.',
  },
  'at-minimum-presence': {
    title: 'Minuten in een dienst die al op het minimum staat',
    text: ({ about }) => `Bij ${about} kan niemand minder werken. De bespaarde minuten worden geen geld.`,
    mend: 'Verlaag het minimum alleen als dat veilig kan, of noem de tijd rust en aandacht.',
  },
  'no-person-freed': {
    title: 'De minuten zijn nooit genoeg voor een persoon minder',
    text: ({ about, quantity }) => `Bij ${about} ontbreekt in het laatste jaar nog ${quantity} per dienst.`,
    mend: 'Bundel met andere technologie in dezelfde dienst, of noem de tijd rust en aandacht.',
  },
  'more-hours-than-staff': {
    title: 'Er komt meer tijd vrij dan er mensen zijn',
    text: ({ amount }) => `Vrij komt ${amount} fte. Zoveel mensen heeft de organisatie niet.`,
    mend: 'Controleer de minuten, het aantal keren en het aantal cliënten.',
  },
  'implausible-time': {
    title: 'Heel veel minuten per cliënt',
    text: ({ about, quantity }) => `${about}: ${quantity} per cliënt per dag.`,
    mend: 'Kijk of de minuten per cliënt zijn, en niet per afdeling of per dienst.',
  },
  'reference-price-as-saving': {
    title: 'Een volle referentieprijs als eigen besparing',
    text: ({ about }) =>
      `Bij ${about} staat een gemiddelde prijs. Daarin zitten ook gebouw, leiding en reizen, en die vallen niet weg.`,
    mend: 'Vul in wat u werkelijk minder uitgeeft.',
  },
  'without-vat': {
    title: 'Geen btw',
    text: ({ about }) =>
      `Op ${about} staat 0% btw. De meeste zorg is vrijgesteld, en dan is btw een kostenpost.`,
    mend: 'Vul de btw in, of zeg bij de bron waarom die er niet is.',
    instead: 'Met 21% btw',
  },
  'same-cost-twice': {
    title: 'Dezelfde kosten twee keer',
    text: ({ about, other }) => `${about} staat met hetzelfde bedrag ook bij ${other}.`,
    mend: 'Laat één van beide staan, of deel het bedrag.',
    instead: 'Zonder de tweede keer',
  },
  'lost-income-unknown': {
    title: 'Zorg per uur zonder tarief',
    text: ({ about }) =>
      `Bij ${about} bespaart u uren die per uur worden betaald. Zonder tarief ziet u niet wat u misloopt.`,
    mend: 'Vul het tarief per uur in.',
  },
  'wrong-pocket': {
    title: 'De winst valt bij een ander',
    text: ({ party, amount }) =>
      `${party} wint ${amount} en betaalt niet mee, terwijl het de aanbieder geld kost.`,
    mend: 'Vraag een bijdrage. Op ‘Partijen’ staat welke eerlijk is.',
  },
  'temporary-for-lasting': {
    title: 'Tijdelijk geld voor blijvende kosten',
    text: ({ about }) => `Zonder tijdelijk geld, zoals ${about}, kost dit plan geld.`,
    mend: 'Zeg wie betaalt als het stopt.',
    instead: 'Zonder tijdelijk geld',
  },
  'beyond-contract': {
    title: 'Blijvend geld na het contract',
    text: ({ about, count }) => `${about} heet blijvend, maar afspraken gelden voor ${count} jaar.`,
    mend: 'Bekijk de uitkomst ook zonder dit geld na die jaren.',
  },
  'terminal-value-carries': {
    title: 'De restwaarde draagt de uitkomst',
    text: () => 'De uitkomst is alleen positief doordat apparaten aan het eind nog iets waard zijn.',
    mend: 'Neem een looptijd die bij de levensduur past, of laat de restwaarde weg.',
    instead: 'Zonder restwaarde',
  },
  'horizon-too-short': {
    title: 'De looptijd is korter dan de levensduur',
    text: ({ about, count }) => `${about} gaat ${count} jaar mee, langer dan u vooruit kijkt.`,
    mend: 'Kijk verder vooruit.',
  },
  'no-replacement': {
    title: 'Geen vervanging in tien jaar',
    text: ({ about }) =>
      `${about} gaat even lang mee als het tarief aanneemt. In de praktijk is dat bij technologie ongeveer drie jaar.`,
    mend: 'Vraag de leverancier hoe lang het wordt ondersteund.',
    instead: 'Met een levensduur van drie jaar',
  },
  'high-residual': {
    title: 'Een hoge restwaarde',
    text: ({ about, share }) =>
      `${about} brengt aan het eind nog ${share} op. Zorgtechnologie verkoopt u zelden.`,
    mend: 'Zet de restwaarde op nul, of zeg wie het terugkoopt.',
    instead: 'Zonder restwaarde',
  },
  'no-training': {
    title: 'Geen kosten voor scholing',
    text: ({ about }) => `Bij ${about} staat geen bedrag om medewerkers te leren ermee te werken.`,
    mend: 'Voeg scholing toe; uren van medewerkers tellen mee.',
  },
  'no-implementation': {
    title: 'Geen kosten voor de invoering',
    text: ({ about }) => `Bij ${about} staat geen bedrag voor een project of begeleiding.`,
    mend: 'Voeg de invoering toe, ook met uw eigen uren.',
  },
  'no-infrastructure': {
    title: 'Geen kosten voor wifi, bekabeling of koppelingen',
    text: ({ about }) => `Bij ${about} staat daarvoor niets.`,
    mend: 'Vraag ICT of het netwerk het aankan, en wat een koppeling kost.',
  },
  'no-management': {
    title: 'Geen kosten voor beheer',
    text: ({ about }) => `Bij ${about} staat elk jaar niets voor beheer, helpdesk of onderhoud.`,
    mend: 'Voeg een bedrag per jaar toe.',
  },
  'no-extra-work': {
    title: 'Geen extra werk',
    text: ({ about }) =>
      `${about} bespaart tijd en kost er geen. Meldingen, opladen en storingen vragen ook tijd.`,
    mend: 'Voeg de tijd toe die erbij komt.',
  },
  'nothing-dropped': {
    title: 'Er komt iets bij, en er gaat niets af',
    text: ({ about }) => `${about} vervangt geen werk en voorkomt geen kosten.`,
    mend: 'Zeg waarmee u stopt, of dat het om kwaliteit gaat.',
  },
  'no-zero-alternative': {
    title: 'Wat gebeurt er zonder?',
    text: () => 'Er staat niet hoe het gaat als u niets doet. Daarmee wordt alles vergeleken.',
    mend: 'Beschrijf het in een paar zinnen.',
  },
  'all-cashable': {
    title: 'Alle tijd wordt geld',
    text: ({ about }) =>
      `Van ${about} wordt elke minuut minder betaalde uren. Een rooster volgt minuten zelden zo.`,
    mend: 'Noem hoe het geld wordt: een vacature die open blijft, minder inhuur, een dienst minder.',
    instead: 'Als de helft geld wordt,',
  },
  'agency-not-dearer': {
    title: 'Inhuur is niet duurder dan eigen mensen',
    text: ({ about }) => `Een uur inhuur van ${about} kost niet meer dan een eigen uur.`,
    mend: 'Controleer het tarief, met bemiddeling en btw.',
  },
  'fully-realised': {
    title: 'De hele belofte komt uit',
    text: ({ about }) => `Bij ${about} telt elke minuut, en het is niet bij u gemeten.`,
    mend: 'Neem wat de praktijk haalt, of meet het in een proef.',
    instead: 'Als de helft uitkomt,',
  },
  'everyone-at-once': {
    title: 'Iedereen vanaf het eerste jaar',
    text: ({ about }) => `${about} wordt meteen door iedereen gebruikt die het kan.`,
    mend: 'Laat het gebruik groeien.',
    instead: 'Als het gebruik in drie jaar groeit,',
  },
  'suits-everyone': {
    title: 'Geschikt voor elke cliënt',
    text: ({ about, other }) =>
      `${about} zou passen bij alle cliënten van ${other}, en er staat niet hoe u dat weet.`,
    mend: 'Tel in uw dossiers voor wie het past, of noem de bron.',
  },
  'all-because-of-it': {
    title: 'Alles komt door de technologie',
    text: ({ about }) =>
      `Bij ${about} is niets afgetrokken voor wat ook zonder zou gebeuren of door iets anders komt.`,
    mend: 'Vul in welk deel door de technologie komt, of noem de bron.',
  },
  'claim-carries': {
    title: 'Een bewering draagt de uitkomst',
    text: ({ about, share }) =>
      `${share} van de opbrengst komt van ${about}, en dat rust op wat een leverancier zegt.`,
    mend: 'Vraag een organisatie die het gebruikt, of meet het zelf.',
    instead: 'Met de helft van dat getal',
  },
  'unsourced-carries': {
    title: 'Het zwaarste getal heeft geen bron',
    text: ({ about }) => `${about} weegt het meest, en er staat nergens waar de getallen vandaan komen.`,
    mend: 'Noem een bron, ook als dat een gesprek is.',
  },
  'no-range-on-driver': {
    title: 'Het zwaarste getal heeft geen marge',
    text: ({ about }) => `${about} weegt het meest, en er staat geen laag en hoog bij.`,
    mend: 'Vul een laag en een hoog getal in.',
  },
  'old-source': {
    title: 'Een oude bron',
    text: ({ about, count }) => `Een getal van ${about} komt uit ${count}.`,
    mend: 'Zoek of er iets nieuwers is.',
  },
  'ranges-at-one-end': {
    title: 'Alles tegelijk laag of hoog',
    text: ({ about, count }) =>
      `${about} zet ${count} getallen aan dezelfde kant van hun marge. Dat gebeurt bijna nooit samen.`,
    mend: 'Gebruik ‘Onzekerheid’ voor de kans op een lage of hoge uitkomst.',
  },
}

/** What the critical controller asks. */
export const findings = {
  title: 'Kritische vragen',
  lead: 'Wat een controller aan deze case zou vragen. Elke vraag leidt naar het veld.',
  none: 'Geen vragen. Dat zegt niet dat alles klopt: wat u invult, blijft uw verantwoordelijkheid.',
  count: (count: number): string => (count === 1 ? 'Eén vraag' : `${count} vragen`),
  goTo: 'Ga naar het veld',
  effect: (instead: string, change: string): string =>
    `${instead} verandert de netto contante waarde met ${change}.`,
  noEffect: (instead: string): string => `${instead} blijft de netto contante waarde gelijk.`,
  checks,
}

import type { StandardVariantKey } from '../../../domain/standard-variants.ts'
import type { FigureKey } from '../../../engine/analysis/compared-figures.ts'

export const variants = {
  title: 'Varianten',
  lead: 'Dezelfde case met een paar andere getallen, naast elkaar. Wat u in de basis verandert, verandert mee in elke variant.',
  base: 'Basis',
  empty: {
    title: 'Nog geen varianten',
    text: 'Wat als het trager gaat, of als de minuten tegenvallen? Een variant is uw case met een paar andere getallen. De rest blijft gelijk aan de basis.',
    example: 'Bijvoorbeeld: apparaten die tien jaar meegaan in plaats van drie.',
  },
  side: {
    title: 'Naast elkaar',
    lead: 'Onder elk getal staat het verschil met de kolom waarmee u vergelijkt, in getallen en in procenten.',
    whose: 'Voor wie',
    against: 'Vergelijk met',
    onlyDifferences: 'Alleen verschillen',
    onlyDifferencesHint: 'Regels die overal gelijk zijn, staan er niet bij.',
    difference: 'Verschil',
    differenceShare: 'Verschil in %',
    comparedWith: 'hiermee vergeleken',
    figure: 'Kengetal',
    parties: 'Netto contante waarde per partij',
    inputs: 'Invoer die verschilt',
    allInputs: 'Alle invoer',
    input: 'Invoer',
    none: '–',
    /** A payback that does not come within the years of the case. */
    never: 'niet',
    same: 'gelijk',
    nothingDiffers: 'Deze varianten geven dezelfde uitkomst.',
    explain: (name: string): string => `Toon waar dit getal vandaan komt, in: ${name}`,
    room: 'Zes kolommen passen naast elkaar: de basis en vijf varianten. Kies ze hieronder.',
  },
  figures: {
    netPresentValue: 'Netto contante waarde',
    payback: 'Terugverdientijd (jaar)',
    internalRateOfReturn: 'Rendement per jaar (IRR)',
    peakFunding: 'Hoogste geldbehoefte',
    benefitCostRatio: 'Baten gedeeld door kosten',
    totalCostOfOwnership: 'Totale kosten van bezit',
    exploitation: 'Resultaat, alle jaren samen',
    normGap: 'Vergoeding min kosten van apparaten (nic)',
    freedHours: 'Vrijgekomen uren, alle jaren samen',
    cashHours: 'Minder betaalde uren, alle jaren samen',
    partyValue: 'Netto contante waarde',
  } satisfies Record<FigureKey, string>,
  kinds: { euro: '€', years: 'jaar', hours: 'uur' },
  points: (points: string): string => `${points} procentpunt`,
  chart: {
    /** What is best and worst for the one whose figures these are. */
    finding: (best: string, most: string, worst: string, least: string): string =>
      `Het meest levert ‘${best}’ op (${most}), het minst ‘${worst}’ (${least})`,
    same: (amount: string): string => `Elke variant komt uit op ${amount}`,
    subtitle: (party: string): string =>
      `Opgetelde kasstroom van ${party}, in euro. Restwaarde telt niet mee.`,
    description: (count: string): string => `Lijnen van de opgetelde kasstroom van ${count} varianten.`,
    note: 'De vergelijking in de titel gaat over de netto contante waarde.',
  },
  list: {
    title: 'Uw varianten',
    lead: 'Kies welke u naast elkaar ziet. Bewerk een variant om andere getallen in te vullen.',
    create: 'Maak een variant',
    newName: 'Nieuwe variant',
    copyOf: (name: string): string => `${name} (kopie)`,
    name: 'Naam',
    note: 'Toelichting',
    shown: (name: string): string => `Toon ${name} naast de basis`,
    edit: 'Bewerk getallen',
    duplicate: 'Dupliceer',
    makeCase: 'Maak er een case van',
    remove: 'Verwijder',
    of: (action: string, name: string): string => `${action}: ${name}`,
    removed: (name: string): string => `Variant ‘${name}’ is verwijderd.`,
    full: 'Een case kan niet meer varianten hebben.',
    madeCase: (name: string): string => `De case ‘${name}’ is gemaakt en staat bij alle cases.`,
    notMade: 'De case is niet gemaakt. Er is niets veranderd.',
    caseName: (name: string, variant: string): string => `${name} (${variant})`,
    noOverrides: 'Nog gelijk aan de basis. Bewerk getallen om iets te veranderen.',
    overrides: (count: number): string =>
      count === 1 ? '1 veld wijkt af van de basis' : `${count} velden wijken af van de basis`,
    field: 'Veld',
    inBase: 'Basis',
    inVariant: 'Variant',
    back: 'Zet terug',
    backOf: (field: string): string => `Zet terug op de basis: ${field}`,
  },
  standard: {
    title: 'Veelgevraagde varianten',
    lead: 'Met één klik gemaakt van uw eigen getallen. Daarna kunt u ze aanpassen.',
    add: (name: string): string => `Voeg toe: ${name}`,
    addShort: 'Voeg toe',
    names: {
      'no-technology': 'Zonder technologie',
      'norm-life': 'Levensduur volgens de norm',
      'actual-life': 'Levensduur in de praktijk',
      'slower-adoption': 'Tragere invoering',
      'half-of-the-minutes': 'Helft van de minuten',
      'scale-up': 'Twee keer zo groot',
    } satisfies Record<StandardVariantKey, string>,
    texts: {
      'no-technology':
        'Niemand gebruikt het, en er wordt niets gekocht, ontvangen of geleend. Alles is nul: zo ziet u waar het verschil begint.',
      'norm-life':
        'Alle apparaten gaan zo lang mee als de nic in het tarief aanneemt. Kabels en netwerk blijven zoals u ze invulde.',
      'actual-life':
        'Apparaten die op de norm staan, gaan zo kort mee als de laagste waarde die u invulde. Zonder zo’n waarde drie jaar, zoals vaak in de praktijk.',
      'slower-adoption': 'Het gebruik groeit half zo snel en komt daarna even hoog uit.',
      'half-of-the-minutes':
        'De praktijk levert half zo veel van de bespaarde tijd op. Extra werk blijft even groot.',
      'scale-up':
        'Twee keer zo veel cliënten, diensten, locaties en medewerkers. Vaste kosten en vaste bijdragen blijven gelijk.',
    } satisfies Record<StandardVariantKey, string>,
  },
  /** Around the editor and every view while a variant is in sight. */
  notice: {
    label: 'Gekozen variant',
    title: (name: string): string => `Variant ‘${name}’`,
    aside: 'Deze pagina gaat over de basis en al haar varianten.',
    reading: 'Alle getallen op deze pagina zijn die van deze variant.',
    editing:
      'Wat u typt, geldt alleen voor deze variant. Regels, keuzes, namen en bronnen horen bij de basis.',
    toBase: 'Terug naar de basis',
    toVariants: 'Alle varianten',
    isForBase: 'Dat kan niet in een variant',
    isForBaseText:
      'Een variant verandert alleen getallen en schakelaars. Regels, keuzes, namen, bandbreedtes en bronnen verandert u in de basis. Ze gelden dan ook voor elke variant.',
    editBase: 'Bewerk de basis',
  },
  differs: {
    mark: (value: string): string => `basis: ${value}`,
    back: (field: string, value: string): string => `${field} wijkt af van de basis (${value}). Zet terug.`,
  },
  sinceBase: (difference: string): string => `${difference} ten opzichte van de basis`,
  yes: 'aan',
  no: 'uit',
}

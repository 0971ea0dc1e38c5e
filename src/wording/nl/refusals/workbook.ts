import type { WorkbookRefusals } from '../../refusal-words.ts'

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Bedoelde u “${suggestion}”?`
const again = 'Open de werkmap in Excel, bewaar haar opnieuw als .xlsx en probeer het nog eens.'

export const workbookRefusals: WorkbookRefusals = {
  'not-a-workbook': () => ({
    reason: 'Dit is geen werkmap van Excel (.xlsx).',
    mend: 'Open het bestand in Excel of LibreOffice en bewaar het als .xlsx.',
  }),
  'old-or-locked-workbook': () => ({
    reason: 'Dit is een werkmap van Excel in de oude vorm (.xls), of met een wachtwoord.',
    mend: 'Open haar in Excel en bewaar haar als .xlsx, zonder wachtwoord.',
  }),
  'not-our-workbook': () => ({
    reason: 'Deze werkmap van Excel is niet door Baatwijzer gemaakt.',
    mend: 'Kies een werkmap die u uit Baatwijzer heeft bewaard. Cijfers uit een eigen werkmap kunt u in een case overtypen of plakken.',
  }),
  'newer-workbook': () => ({
    reason: 'Deze werkmap is gemaakt door een nieuwere Baatwijzer.',
    mend: 'Vernieuw deze pagina, zodat u de nieuwste Baatwijzer krijgt, en open de werkmap opnieuw.',
  }),
  'case-text-missing': () => ({
    reason:
      'Hier hoort een deel van de case te staan, zoals Baatwijzer het schreef. Het is weg of veranderd.',
    mend: 'Bewaar de case opnieuw als werkmap vanuit Baatwijzer, en neem uw wijzigingen daarin over.',
  }),
  'not-xml': ({ found, line, column }) => ({
    reason: `Dit deel van de werkmap is niet te lezen vanaf regel ${String(line)}, teken ${String(column)}${found === '' ? '' : `: “${found}”`}.`,
    mend: again,
  }),
  'xml-with-dtd': () => ({
    reason:
      'Dit deel van de werkmap heeft een documenttype. Dat hoort niet in een werkmap en kan schade doen.',
    mend: 'Gebruik alleen een werkmap van een afzender die u kent.',
  }),
  'sheet-missing': ({ sheet, suggestion }) => ({
    reason: `Het werkblad “${sheet}” ontbreekt.${meant(suggestion)}`,
    mend: 'Geef het werkblad de naam terug die het had.',
  }),
  'sheet-twice': () => ({
    reason: 'Dit werkblad staat twee keer in de werkmap. Het is niet duidelijk welk geldt.',
    mend: again,
  }),
  'sheet-too-large': ({ rows, columns }, number) => ({
    reason: `Deze cel ligt te ver weg. Gelezen worden ${number(rows)} rijen en ${number(columns)} kolommen.`,
    mend: 'Haal weg wat buiten de tabel staat.',
  }),
  'too-many-cells': ({ limit }, number) => ({
    reason: `Hier staan meer dan ${number(limit)} gegevens.`,
    mend: 'Haal weg wat niet bij de businesscase hoort.',
  }),
  'name-missing': () => ({
    reason: 'Deze naam ontbreekt in de werkmap.',
    mend: 'Voeg de naam weer toe in Excel (Formules, Namen beheren), of begin met een nieuwe export.',
  }),
  'name-twice': ({ first, second }) => ({
    reason: `Deze naam staat er twee keer: op ${first} en op ${second}. Het is niet duidelijk welke geldt.`,
    mend: 'Haal het gekopieerde werkblad weg, of één van de twee namen.',
  }),
  'name-without-cell': ({ found }) => ({
    reason: `Deze naam wijst niet naar één cel, maar naar “${found}”.`,
    mend: 'Laat de naam weer naar de cel wijzen (Formules, Namen beheren), of begin met een nieuwe export.',
  }),
  'cell-reference': ({ found }) => ({
    reason: `“${found}” is geen plek op een werkblad.`,
    mend: again,
  }),
  'cell-twice': () => ({
    reason: 'Deze cel staat twee keer in het bestand. Het is niet duidelijk welke geldt.',
    mend: again,
  }),
  'cell-unreadable': ({ found }) => ({
    reason: `Wat in deze cel staat, is niet te lezen: “${found}”.`,
    mend: again,
  }),
  'cell-text-too-long': ({ length, limit }, number) => ({
    reason: `De tekst in deze cel heeft ${number(length)} tekens. Meer dan ${number(limit)} kan niet.`,
    mend: 'Maak de tekst korter.',
  }),
  'cell-empty': () => ({
    reason: 'Hier hoort een getal, maar de cel is leeg.',
    mend: 'Typ een getal, zoals 1234,50. Is er niets, typ dan 0.',
  }),
  'cell-error': ({ found }) => ({
    reason: `In deze cel staat een fout van Excel: ${found}.`,
    mend: 'Herstel de formule, of typ het getal.',
  }),
  'cell-not-a-number': ({ found }) => ({
    reason: `Hier hoort een getal, maar er staat “${found}”.`,
    mend: 'Typ een getal, zoals 1234,50.',
  }),
  'cell-ambiguous': ({ found }) => ({
    reason: `“${found}” is tekst en kan op twee manieren gelezen worden: met duizenden of met drie decimalen.`,
    mend: 'Typ het getal opnieuw, zonder punten, zodat Excel er een getal van maakt.',
  }),
  'cell-percentage': ({ expected, found }) => ({
    reason: expected
      ? `Hier hoort een percentage, maar “${found}” heeft geen procentteken. Het is niet duidelijk of 0,5 de helft is of een half procent.`
      : `Hier hoort geen percentage, maar “${found}” heeft een procentteken.`,
    mend: expected
      ? 'Geef de cel in Excel de notatie Percentage en kijk of het getal klopt.'
      : 'Geef de cel in Excel de notatie Getal en kijk of het getal klopt.',
  }),
  'cell-date': () => ({
    reason: 'Hier hoort een getal, maar de cel heeft de notatie van een datum of tijd.',
    mend: 'Geef de cel in Excel de notatie Getal en typ het getal opnieuw.',
  }),
  'cell-not-calculated': () => ({
    reason: 'In deze cel staat een formule die nog niet is uitgerekend.',
    mend: 'Open de werkmap in Excel, reken haar door en bewaar haar opnieuw.',
  }),
}

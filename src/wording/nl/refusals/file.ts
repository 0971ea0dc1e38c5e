import type { FileRefusals } from '../../refusal-words.ts'

const atLine = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  `regel ${String(line)}, teken ${String(column)}`
const whole = 'Vraag de afzender om het bestand opnieuw te bewaren en te sturen.'

export const fileRefusals: FileRefusals = {
  'empty-file': () => ({ reason: 'Het bestand is leeg.', mend: whole }),
  'too-large': ({ bytes, limit }, number) => ({
    reason: `Het bestand is ${number(Math.ceil(bytes / 1000))} kB groot. Meer dan ${number(limit / 1000)} kB kan niet.`,
    mend: 'Kies het bestand van één businesscase, zoals Baatwijzer het bewaart.',
  }),
  'not-utf8': () => ({
    reason: 'Het bestand is geen leesbare tekst.',
    mend: 'Kies een bestand dat Baatwijzer heeft bewaard, met een naam die eindigt op .json. Heeft een ander programma het bewaard? Sla het dan op als UTF-8.',
  }),
  'not-json': (r) => ({
    reason: `Op ${atLine(r)} staat “${r.found}”, en dat hoort daar niet.`,
    mend: 'Herstel die plek, of kies het bestand zoals Baatwijzer het heeft bewaard.',
  }),
  'cut-off': (r) => ({
    reason: `Het bestand houdt op bij ${atLine(r)}, voordat het af is. Het is niet helemaal opgehaald of gekopieerd.`,
    mend: 'Haal het bestand opnieuw op, of vraag het opnieuw aan de afzender.',
  }),
  'trailing-data': (r) => ({
    reason: `Na het eind van de businesscase staat nog “${r.found}” (${atLine(r)}).`,
    mend: 'Haal weg wat na het eind staat.',
  }),
  'duplicate-key': (r) => ({
    reason: `“${r.key}” staat er twee keer (${atLine(r)}). Het is niet duidelijk welke geldt.`,
    mend: 'Haal er één weg.',
  }),
  'forbidden-key': (r) => ({
    reason: `De naam “${r.key}” mag niet in een bestand staan (${atLine(r)}).`,
    mend: 'Haal dit deel weg. Gebruik een bestand van een afzender die u kent.',
  }),
  'too-deep': (r, number) => ({
    reason: `Het bestand is dieper genest dan ${number(r.limit)} lagen (${atLine(r)}).`,
    mend: 'Kies een bestand dat Baatwijzer heeft bewaard.',
  }),
  'too-much': (r, number) => ({
    reason: `Het bestand bevat meer dan ${number(r.limit)} ${r.of === 'elements' ? 'regels' : 'gegevens'}.`,
    mend: 'Verdeel de businesscase over meer bestanden.',
  }),
  'not-a-case-file': ({ found }) => ({
    reason: `Dit is geen businesscase van Baatwijzer. Er staat “${found}”.`,
    mend: 'Kies een bestand dat Baatwijzer heeft bewaard.',
  }),
  'newer-version': ({ version, newest }) => ({
    reason: `Het bestand heeft versie ${String(version)}. Deze Baatwijzer kent versies tot en met ${String(newest)}.`,
    mend: 'Vernieuw Baatwijzer, of vraag de afzender om een ouder bestand. Er is niets veranderd.',
  }),
  'unknown-version': ({ found }) => ({
    reason: `De versie “${found}” bestaat niet.`,
    mend: 'Kies het bestand zoals Baatwijzer het heeft bewaard.',
  }),
}

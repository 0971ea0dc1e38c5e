import type { ArchiveFeature } from '../../../case-file/archive/archive-reason.ts'
import type { ArchiveRefusals } from '../../refusal-words.ts'

const features = {
  zip64: 'is gemaakt voor bestanden van meer dan 4 GB (zip64), en dat past hier niet',
  password: 'is met een wachtwoord versleuteld',
  'several-parts': 'is over meer bestanden verdeeld',
  method: 'is ingepakt op een manier die Baatwijzer niet kent',
} satisfies Record<ArchiveFeature, string>

const mends = {
  zip64: 'Pak het opnieuw in als een gewoon zipbestand.',
  password: 'Bewaar het bestand zonder wachtwoord.',
  'several-parts': 'Bewaar het als één bestand.',
  method: 'Pak het opnieuw in als een gewoon zipbestand.',
} satisfies Record<ArchiveFeature, string>

const again = 'Haal het bestand opnieuw op, of vraag de afzender om het opnieuw te bewaren en te sturen.'
const stranger =
  'Gebruik alleen een bestand van een afzender die u kent, zoals Baatwijzer of Excel het bewaart.'

export const archiveRefusals: ArchiveRefusals = {
  'not-a-backup': () => ({
    reason: 'Dit zipbestand is geen back-up van Baatwijzer.',
    mend: 'Kies het bestand dat Baatwijzer als back-up heeft bewaard, of pak het zipbestand uit en open de case die erin zit.',
  }),
  'not-an-archive': () => ({
    reason: 'Dit is geen zipbestand en geen werkmap van Excel.',
    mend: 'Kies een bestand dat Baatwijzer of Excel heeft bewaard.',
  }),
  'archive-too-large': ({ bytes, limit }, number) => ({
    reason: `Het bestand is ${number(Math.ceil(bytes / 1000))} kB groot. Meer dan ${number(limit / 1000)} kB kan niet.`,
    mend: 'Kies een kleiner bestand, of haal weg wat er niet in hoort, zoals afbeeldingen.',
  }),
  'archive-cut-off': () => ({
    reason: 'Het bestand houdt op voordat het af is, of er staat iets achter. De inhoudsopgave ontbreekt.',
    mend: again,
  }),
  'archive-contradicts': () => ({
    reason: 'Het bestand is beschadigd: de inhoudsopgave klopt niet met wat erin zit.',
    mend: again,
  }),
  'archive-unsupported': ({ feature }) => ({
    reason: `Het bestand ${features[feature]}.`,
    mend: mends[feature],
  }),
  'too-many-entries': ({ count, limit }, number) => ({
    reason: `Er zitten ${number(count)} onderdelen in het bestand. Meer dan ${number(limit)} kan niet.`,
    mend: stranger,
  }),
  'entry-name': () => ({
    reason:
      'De naam van dit onderdeel wijst naar een plek buiten het bestand, of heeft tekens die daar niet mogen.',
    mend: stranger,
  }),
  'entry-twice': () => ({
    reason: 'Dit onderdeel zit twee keer in het bestand. Het is niet duidelijk welk geldt.',
    mend: again,
  }),
  'entries-overlap': () => ({
    reason:
      'Dit onderdeel ligt over een ander onderdeel heen. Zo’n bestand kan zichzelf eindeloos uitpakken.',
    mend: stranger,
  }),
  'unpacked-too-large': ({ bytes, limit }, number) => ({
    reason: `Uitgepakt is dit ${number(Math.ceil(bytes / 1000))} kB. Meer dan ${number(limit / 1000)} kB kan niet.`,
    mend: 'Haal weg wat er niet in hoort. Vertrouwt u het niet, gebruik het bestand dan niet.',
  }),
  'packed-too-tight': ({ ratio, limit }, number) => ({
    reason: `Dit onderdeel wordt bij het uitpakken ${number(ratio)} keer zo groot. Meer dan ${number(limit)} keer kan niet.`,
    mend: stranger,
  }),
  'entry-size': ({ declared, counted }, number) => ({
    reason: `Dit onderdeel zou ${number(declared)} bytes zijn, maar bij het uitpakken waren het er ${number(counted)}.`,
    mend: again,
  }),
  'entry-damaged': () => ({
    reason: 'Dit onderdeel is beschadigd: het is niet goed uit te pakken.',
    mend: again,
  }),
  'entry-missing': () => ({ reason: 'Dit onderdeel ontbreekt in het bestand.', mend: again }),
}

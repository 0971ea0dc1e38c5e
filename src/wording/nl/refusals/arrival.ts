import type { ArrivalRefusals } from '../../refusal-words.ts'

const again = 'Vraag de afzender om de link opnieuw, of om de case als bestand.'

export const arrivalRefusals: ArrivalRefusals = {
  unreadable: () => ({
    reason: 'De browser kan het bestand niet lezen. Het is verplaatst, of de schijf is niet meer bereikbaar.',
    mend: 'Kies het bestand opnieuw.',
  }),
  'broken-compression': () => ({
    reason: 'Het ingepakte bestand is niet heel. Onderweg is er iets veranderd, weggevallen of bijgekomen.',
    mend: 'Haal het bestand opnieuw op, of vraag het opnieuw aan de afzender.',
  }),
  'unpacks-too-large': ({ limit }, number) => ({
    reason: `Uitgepakt is dit meer dan ${number(limit / 1000)} kB. Zo groot is geen enkele businesscase.`,
    mend: 'Vraag de afzender om de case als bestand, zoals Baatwijzer het bewaart.',
  }),
  'zip-file': () => ({
    reason: 'Dit is een zip-bestand, en geen case.',
    mend: 'Pak het bestand eerst uit, en kies het bestand dat Baatwijzer heeft bewaard. De naam eindigt op .json of .xlsx.',
  }),
  'link-too-long': ({ length, limit }, number) => ({
    reason: `De link heeft ${number(length)} tekens of meer. Meer dan ${number(limit)} kan niet.`,
    mend: 'Vraag de afzender om de case als bestand.',
  }),
  'broken-link': () => ({
    reason: 'De link is niet heel. Mail of chat heeft er een stuk afgehaald of iets in veranderd.',
    mend: again,
  }),
  'unknown-link-form': () => ({
    reason: 'Deze link is niet heel, of gemaakt door een nieuwere Baatwijzer.',
    mend: `Vernieuw de pagina. ${again}`,
  }),
  'link-locked': () => ({
    reason: 'De link is op slot.',
    mend: 'Vul de wachtzin in die u van de afzender kreeg.',
  }),
  'wrong-passphrase': () => ({
    reason: 'Met deze wachtzin gaat de link niet open.',
    mend: 'Let op hoofdletters en spaties. Weet u zeker dat de wachtzin klopt? Dan is de link onderweg veranderd: vraag hem opnieuw.',
  }),
  'unknown-link-lock': () => ({
    reason: 'De link is op slot op een manier die deze Baatwijzer niet kent.',
    mend: `Vernieuw de pagina. ${again}`,
  }),
  'no-cryptography': () => ({
    reason:
      'De link is op slot, en op dit adres kan de browser hem niet openen: de verbinding is niet beveiligd.',
    mend: 'Open Baatwijzer op een adres dat met https begint, of vraag de afzender om de case als bestand.',
  }),
  folder: () => ({
    reason: 'Dit is een map, en geen bestand.',
    mend: 'Open de map, en kies het bestand dat erin staat.',
  }),
  'took-too-long': ({ seconds }, number) => ({
    reason: `Het openen duurde langer dan ${number(seconds)} seconden en is gestopt.`,
    mend: 'Probeer het nog eens. Lukt het weer niet, vraag de afzender dan om een kleinere case.',
  }),
  'not-calculated': () => ({
    reason: 'De case is goed geschreven, maar Baatwijzer kan hem niet doorrekenen.',
    mend: 'Vraag de afzender om een kleinere of eenvoudigere case.',
  }),
}

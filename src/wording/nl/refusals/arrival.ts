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
  'took-too-long': ({ seconds }, number) => ({
    reason: `Het openen duurde langer dan ${number(seconds)} seconden en is gestopt.`,
    mend: 'Probeer het nog eens. Lukt het weer niet, vraag de afzender dan om een kleinere case.',
  }),
  'not-calculated': () => ({
    reason: 'De case is goed geschreven, maar Baatwijzer kan hem niet doorrekenen.',
    mend: 'Vraag de afzender om een kleinere of eenvoudigere case.',
  }),
}

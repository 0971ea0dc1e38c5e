/**
 * @param {number} count
 * @param {string} one
 * @param {string} more
 */
const counted = (count, one, more) => `${count} ${count === 1 ? one : more}`

const nl = {
  title: 'Bewaar uw cases zonder de app',
  intro:
    'Deze pagina leest wat er in deze browser is bewaard, en verandert daar niets aan. Alles blijft op dit apparaat.',
  framed: 'Deze pagina opent niet binnen een andere website. Open haar in een eigen tabblad.',
  looking: 'Bezig met zoeken naar uw cases.',
  nothing: 'Er zijn in deze browser geen cases gevonden.',
  closed:
    'De opslag van deze browser kan niet worden geopend. Sluit andere tabbladen van Baatwijzer en vernieuw deze pagina. Helpt dat niet, start dan de browser opnieuw.',
  /** @param {number} count */
  unreadable: (count) =>
    `${counted(count, 'rij is', 'rijen zijn')} beschadigd en kan de browser niet meer lezen.`,
  /** @param {number} cases @param {number} others */
  found: (cases, others) =>
    `Gevonden: ${counted(cases, 'case', 'cases')}${others === 0 ? '' : ` en ${counted(others, 'eerdere of losse versie', 'eerdere of losse versies')}`}.`,
  saveAll: 'Bewaar alles in één bestand',
  save: 'Bewaar als bestand',
  /** @param {string} file */
  saved: (file) => `${file} is als bestand bewaard.`,
  /** @param {string} when */
  savedAt: (when) => `bewaard op ${when}`,
  unknownTime: 'tijd onbekend',
  deleted: 'verwijderd',
  before: 'van vóór een nieuwere versie',
  kinds: {
    case: 'Case',
    edit: 'Laatste wijziging van een gesloten tabblad',
    moment: 'Eerder moment',
    other: 'Losse tekst',
  },
  /** @param {number} count */
  moments: (count) => counted(count, 'eerder moment', 'eerdere momenten'),
  known: {
    title: 'Bekend bij naam, maar niet gevonden',
    text: 'Deze cases waren hier bewaard. De tekst staat niet meer in de opslag, of kan niet worden gelezen. Zoek naar een bestand dat u eerder heeft bewaard.',
  },
  anew: {
    title: 'Start de app niet?',
    text: 'Deze browser houdt een kopie van de app, om zonder internet te werken. Die kopie kan beschadigd zijn. Met deze knop gaat de kopie weg en wordt de app opnieuw geladen. Uw cases blijven staan. Bewaar ze voor de zekerheid eerst hierboven.',
    apply: 'Verwijder de kopie en laad de app opnieuw',
    unreachable:
      'De website is nu niet te bereiken. De kopie van de app blijft daarom staan. Probeer het met internet.',
    toApp: 'Ga naar de app',
  },
}

/** @type {typeof nl} */
const en = {
  title: 'Save your cases without the app',
  intro:
    'This page reads what is kept in this browser, and changes nothing. Everything stays on this device.',
  framed: 'This page does not open within another website. Open it in a tab of its own.',
  looking: 'Looking for your cases.',
  nothing: 'No cases were found in this browser.',
  closed:
    'The storage of this browser cannot be opened. Close other tabs of Baatwijzer and reload this page. If that does not help, restart the browser.',
  unreadable: (count) =>
    `${counted(count, 'row is', 'rows are')} damaged and can no longer be read by the browser.`,
  found: (cases, others) =>
    `Found: ${counted(cases, 'case', 'cases')}${others === 0 ? '' : ` and ${counted(others, 'earlier or loose version', 'earlier or loose versions')}`}.`,
  saveAll: 'Save everything in one file',
  save: 'Save as a file',
  saved: (file) => `${file} is saved as a file.`,
  savedAt: (when) => `saved on ${when}`,
  unknownTime: 'time unknown',
  deleted: 'deleted',
  before: 'from before a newer version',
  kinds: {
    case: 'Case',
    edit: 'Last change of a tab that was closed',
    moment: 'Earlier moment',
    other: 'Loose text',
  },
  moments: (count) => counted(count, 'earlier moment', 'earlier moments'),
  known: {
    title: 'Known by name, but not found',
    text: 'These cases were kept here. Their text is no longer in the storage, or cannot be read. Look for a file that you saved before.',
  },
  anew: {
    title: 'Does the app not start?',
    text: 'This browser keeps a copy of the app, to work without internet. That copy can be damaged. This button removes the copy and loads the app anew. Your cases stay. To be sure, save them above first.',
    apply: 'Remove the copy and load the app anew',
    unreachable:
      'The website cannot be reached now. That is why the copy of the app stays. Try it with internet.',
    toApp: 'Go to the app',
  },
}

/** @typedef {typeof nl} Words */

export const words = { nl, en }

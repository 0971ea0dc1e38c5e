/** The cases on this device. */
export const home = {
  title: 'Businesscases',
  intro: 'Reken uit wat zorgtechnologie kost en oplevert, voor uw organisatie en voor anderen.',
  search: 'Zoek in naam, organisatie en labels',
  found: (count: number): string => (count === 1 ? '1 case gevonden' : `${count} cases gevonden`),
  noneFound: 'Geen case met deze woorden. Probeer een deel van de naam.',
  showMore: (left: number): string => `Toon meer (nog ${left})`,
  newCase: 'Nieuwe case',
  openFile: 'Open een bestand',
  dropHere: 'Laat los om te openen',
  pasted: 'Wat u plakte',
  headings: {
    name: 'Case',
    organisation: 'Organisatie',
    npv: 'Netto contante waarde',
    payback: 'Terugverdiend',
    changed: 'Laatst bewaard',
    actions: 'Acties',
  },
  paybackNever: 'niet in de looptijd',
  actions: {
    saveFile: (name: string): string => `Bewaar ${name} als bestand`,
    duplicate: (name: string): string => `Dupliceer ${name}`,
    remove: (name: string): string => `Verwijder ${name}`,
  },
  copyOf: (name: string): string => `${name} (kopie)`,
  removed: (name: string): string => `${name} is verwijderd.`,
  duplicated: (name: string): string => `${name} is gemaakt.`,
  failed: 'Dat is niet gelukt. Er is niets veranderd.',
  undo: 'Zet terug',
  storage: {
    title: 'Waar uw cases staan',
    ready:
      'Alles wordt bewaard in deze browser op dit apparaat, en gaat nergens heen. Wie de gegevens van de browser wist, wist ook de cases. Bewaar wat belangrijk is ook als bestand. Zet geen gegevens van cliënten in een case.',
    readOnly:
      'Deze cases zijn bewaard door een nieuwere Baatwijzer. U kunt ze lezen en als bestand bewaren, maar hier niet wijzigen. Vernieuw de pagina om de nieuwe versie te krijgen.',
    unavailable:
      'Deze browser bewaart nu niets. Alles werkt, maar wat u maakt is weg als u het tabblad sluit. Bewaar het als bestand.',
    reasons: {
      absent: 'Deze browser heeft geen opslag, of die staat uit (bijvoorbeeld in een privévenster).',
      refused: 'De browser weigert opslag voor deze site.',
      timeout: 'De opslag van de browser antwoordt niet.',
      'blocked-by-other-tab':
        'Een ander tabblad met een oudere Baatwijzer houdt de opslag vast. Sluit dat tabblad en vernieuw deze pagina.',
      failed: 'De opslag van de browser is beschadigd of vol.',
    },
  },
  safety: {
    backup: 'Bewaar een back-up',
    restore: 'Zet een back-up terug',
    never: 'Er is nog geen back-up van deze browser.',
    last: (when: string): string => `Laatste back-up: ${when}.`,
    unfiled: (count: number): string =>
      count === 1 ? 'Eén case is sindsdien gewijzigd.' : `${count} cases zijn sindsdien gewijzigd.`,
    unfiledEver: (count: number): string =>
      count === 1 ? 'Eén case staat nergens als bestand.' : `${count} cases staan nergens als bestand.`,
    allFiled: 'Alles wat hier staat, staat ook in een bestand.',
    dueTitle: 'Dit werk staat alleen in deze browser',
    due: (count: number): string =>
      count === 1
        ? 'Eén case staat al twee weken of langer alleen hier. Een back-up zet alles in één bestand.'
        : `${count} cases staan al twee weken of langer alleen hier. Een back-up zet alles in één bestand.`,
    saving: 'Bezig met de back-up',
    saved: (count: number): string =>
      count === 1 ? 'De back-up met één case is bewaard.' : `De back-up met ${count} cases is bewaard.`,
    failed: 'De back-up is niet gemaakt. Bewaar uw cases een voor een als bestand.',
    restoring: 'Bezig met terugzetten',
    restored: (added: number, same: number): string =>
      `${added === 1 ? 'Eén case is' : `${added} cases zijn`} teruggezet${same > 0 ? `, ${same} stonden er al` : ''}. Er is niets vervangen.`,
    lost: (names: string): string => `Niet teruggezet, omdat Baatwijzer ze niet kan lezen: ${names}.`,
    lostMoments: (count: number): string => `${count} eerdere versies konden niet worden gelezen.`,
    persistent: 'De browser heeft toegezegd deze gegevens niet uit zichzelf te wissen.',
    notPersistent: 'De browser mag deze gegevens wissen als er weinig ruimte is, of als u lang niet komt.',
    askPersistence: 'Vraag de browser ze te houden',
    notGranted: 'De browser zegt dat nu niet toe. Installeer Baatwijzer, of bewaar geregeld een back-up.',
    guest: {
      open: 'Open als gast',
      hint: 'Als gast ziet u geen cases van dit apparaat, en blijft er niets achter. Handig op een computer die niet van u is.',
      title: 'U bent gast',
      text: 'Er wordt niets bewaard op dit apparaat. Bewaar als bestand wat u wilt houden voordat u dit tabblad sluit.',
      leave: 'Verlaat de gastmodus',
    },
    wipe: {
      open: 'Wis alles',
      title: 'Alles van Baatwijzer op dit apparaat wissen',
      text: (count: number): string =>
        `Alle cases (${count}), hun geschiedenis, uw instellingen en de offline kopie van de app gaan weg. Eerst bewaart Baatwijzer een back-up als bestand.`,
      word: 'WIS',
      confirm: 'Typ WIS om door te gaan',
      do: 'Bewaar een back-up en wis alles',
      cancel: 'Annuleer',
      noBackup: 'De back-up kon niet worden gemaakt. Er is niets gewist.',
      blocked:
        'Een ander tabblad houdt de gegevens vast. Sluit alle tabbladen van Baatwijzer en probeer het opnieuw.',
      failed: 'Wissen is niet gelukt. Wis de gegevens van deze site in de instellingen van uw browser.',
      elsewhere: 'In een ander tabblad is alles gewist. Wat u hier nog ziet, wordt niet meer bewaard.',
      doneTitle: 'Alles is gewist',
      done: 'Op dit apparaat staat niets meer van Baatwijzer. De back-up staat bij uw downloads.',
      undo: 'Zet alles terug',
      again: 'Begin opnieuw',
    },
  },
  missing: {
    title: 'Deze cases zijn hier niet meer',
    text: 'Ze waren in deze browser bewaard. Heeft u ze als bestand? Open dat dan hieronder.',
    kinds: {
      gone: 'niet meer gevonden',
      older: 'alleen een oudere versie gevonden',
      unreachable: 'de opslag is niet bereikbaar',
    },
    acknowledge: 'Ik heb het gelezen',
  },
  kept: {
    title: 'Laatste wijzigingen die nergens pasten',
    text: 'Een tabblad werd gesloten terwijl dezelfde case ergens anders was gewijzigd. De wijzigingen zijn apart gehouden.',
    at: (name: string, when: string): string => `${name}, ${when}`,
    adopt: 'Maak er een eigen case van',
    drop: 'Gooi weg',
    copyName: (name: string): string => `${name} (gered)`,
  },
  listFailed: {
    title: 'De cases kunnen niet worden gelezen',
    text: 'De opslag van de browser gaf een fout. Er is niets verwijderd. Probeer het opnieuw of vernieuw de pagina.',
    retry: 'Probeer opnieuw',
  },
  empty: {
    title: 'Nog geen cases',
    text: 'Een businesscase zegt wat een technologie kost, wat zij oplevert, voor wie, en waar dat op rust. Kies een technologie en beantwoord een paar vragen, of open een voorbeeld: dat kunt u helemaal aanpassen.',
    example: 'In een paar minuten ziet u een resultaat. Alles blijft op dit apparaat.',
  },
  examples: {
    title: 'Voorbeelden',
    text: 'Openen als nieuwe case. Aannames zijn verzonnen of komen uit openbare bronnen.',
    open: (name: string): string => `Open ${name}`,
    failed: 'Het voorbeeld kon niet worden geladen.',
    list: {
      verpleeghuis: {
        name: 'Verpleeghuis',
        text: 'Bedsensoren, slim incontinentiemateriaal en heupairbags, met nachtdiensten',
      },
      thuiszorg: {
        name: 'Thuiszorg',
        text: 'Medicijndispensers en beeldzorg, waar zorg per uur wordt betaald',
      },
      gehandicaptenzorg: {
        name: 'Gehandicaptenzorg',
        text: 'Slimme zorg op afstand voor wonen met begeleiding',
      },
    },
  },
  refused: {
    title: (file: string): string => `${file} kan niet worden geopend`,
    text: 'Er is niets veranderd.',
    dismiss: 'Sluit dit bericht',
  },
  opened: (name: string): string => `${name} is geopend als nieuwe case.`,
  openedSeveral: (count: number): string =>
    count === 1 ? 'Eén case is geopend als nieuwe case.' : `${count} cases zijn geopend als nieuwe cases.`,
  form: {
    title: 'Nieuwe case',
    name: 'Naam',
    nameNeeded: 'Geef de case een naam.',
    organisation: 'Organisatie',
    firstYear: 'Eerste jaar',
    firstYearHint: 'Het jaar waarin het gebruik begint.',
    firstYearWrong: 'Typ een jaar tussen 1990 en 2150.',
    start: 'Begin',
    cancel: 'Annuleer',
  },
}

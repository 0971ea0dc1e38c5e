/** What stands around every screen. */
export const app = {
  name: 'Baatwijzer',
  skip: 'Ga naar de inhoud',
  toHome: 'Alle cases',
  help: 'Uitleg',
  termsHere: 'Woorden op deze pagina',
  views: 'Weergave van de case',
  edit: 'Bewerken',
  result: 'Resultaat',
  parts: 'Delen van het resultaat',
  undo: 'Maak ongedaan',
  redo: 'Doe opnieuw',
  saveFile: 'Bewaar als bestand',
  savedFile: (file: string): string => `${file} is als bestand bewaard.`,
  notSavedFile: 'Het bestand is niet bewaard.',
  file: {
    saveAs: 'Bewaar als…',
    saved: (file: string, when: string): string => `${file}, bewaard ${when}`,
    changed: (file: string, when: string): string => `${file}, bewaard ${when}, daarna gewijzigd`,
    from: (file: string): string => `Geopend uit ${file}`,
    needsPermission: (file: string): string => `${file}: toestemming nodig`,
    allow: 'Geef toestemming',
    notAllowed: (file: string): string =>
      `De browser mag niet schrijven in ${file}. Geef toestemming, of bewaar als een ander bestand.`,
    failed: (file: string): string => `${file} kon niet worden geschreven. De case is als download bewaard.`,
    ask: {
      origin: {
        title: (file: string): string => `Bewaren in ${file}?`,
        text: (file: string): string =>
          `U opende deze case uit ${file}. Wilt u dat bestand overschrijven? Daarna bewaart Ctrl+S daar zonder te vragen.`,
      },
      changed: {
        title: (file: string): string => `${file} is door iemand anders gewijzigd`,
        text: (file: string): string =>
          `Sinds u hier voor het laatst bewaarde, is ${file} veranderd. Overschrijven wist wat de ander deed. Bekijk eerst de verschillen, of bewaar als een ander bestand.`,
      },
      gone: {
        title: (file: string): string => `${file} staat er niet meer`,
        text: (file: string): string =>
          `${file} is verplaatst, hernoemd of verwijderd. Kies waar u de case bewaart. In deze browser staat hij nog.`,
      },
      saveThere: 'Bewaar daarin',
      compare: 'Toon de verschillen',
      overwrite: 'Overschrijf het bestand',
    },
    here: {
      title: 'Deze case staat hier al',
      text: (file: string, name: string): string =>
        `In ${file} staat een case die hier ook staat, als ${name}. Er wordt niets vervangen.`,
      asNew: 'Open als nieuwe case',
      compare: 'Vergelijk met de case hier',
    },
  },
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Kleuren',
  themes: { system: 'Zoals het apparaat', light: 'Licht', dark: 'Donker' },
  notices: 'Berichten',
  loading: 'Bezig met laden',
  opening: (name: string): string => `Bezig met openen van ${name}`,
  cancel: 'Annuleer',
  unknownAddress: 'Dit adres bestaat niet in Baatwijzer. U ziet alle cases.',
  status: {
    saved: (time: string): string => `Bewaard ${time}`,
    where: 'in deze browser',
    saving: 'Bezig met bewaren',
    failed: {
      quota: 'Niet bewaard: de opslag van de browser is vol. Bewaar als bestand.',
      closed: 'Niet bewaard: de opslag is gesloten. Bewaar als bestand en vernieuw de pagina.',
      timeout: 'Niet bewaard: de opslag antwoordt niet. Bewaar als bestand.',
      unknown: 'Niet bewaard: de opslag gaf een fout. Bewaar als bestand.',
    },
    tryAgain: 'Probeer opnieuw',
    readOnly: 'Niet bewaard: een nieuwere Baatwijzer gebruikt deze opslag. Vernieuw de pagina.',
    guest: 'Gastmodus: niets wordt bewaard. Bewaar als bestand wat u wilt houden.',
    memoryOnly: 'Niet bewaard: deze browser bewaart niets. Bewaar als bestand.',
    conflict: 'Niet bewaard: de case is ergens anders gewijzigd',
  },
  conflict: {
    changed: 'Deze case is in een ander tabblad gewijzigd',
    deleted: 'Deze case is in een ander tabblad verwijderd',
    gone: 'Deze case staat niet meer in de opslag',
    unsaved: 'Wat u hier wijzigde is nog nergens bewaard.',
    nothingLost: 'U heeft hier niets gewijzigd dat nog niet bewaard is.',
    takeTheirs: 'Toon de andere versie',
    keepMine: 'Houd mijn versie als kopie',
    toHome: 'Ga naar alle cases',
    copyName: (name: string): string => `${name} (mijn versie)`,
  },
  update: {
    text: 'Er is een nieuwe versie van Baatwijzer.',
    partMissing: 'Een deel van Baatwijzer is niet geladen. Vernieuw de pagina zodra er internet is.',
    apply: 'Nu vernieuwen',
  },
  crash: {
    title: 'Dit scherm kan niet worden getoond',
    text: 'Er ging iets mis in Baatwijzer. Uw case is er nog. Bewaar hem voor de zekerheid als bestand.',
    textOfAll:
      'Er ging iets mis in Baatwijzer. Uw cases zijn er nog. Helpt opnieuw proberen niet, vernieuw dan de pagina.',
    recovery: 'Bewaar alle cases als bestand, zonder de app',
    again: 'Probeer opnieuw',
    explanation: 'Waar dit getal vandaan komt',
  },
  unexpected:
    'Er ging iets mis in Baatwijzer. Wat bewaard is, blijft bewaard. Werkt iets niet meer? Bewaar uw case als bestand en vernieuw de pagina.',
  notFound: {
    title: 'Deze case is er niet',
    text: 'Misschien is hij verwijderd, of staat hij in een andere browser. Heeft u een bestand? Open dat bij alle cases.',
  },
  refused: {
    title: 'Deze case kan niet worden geopend',
    text: 'Deze versie van Baatwijzer kan niet lezen wat er bewaard is. U kunt de tekst als bestand bewaren; er gaat niets verloren.',
    save: 'Bewaar de tekst als bestand',
  },
  loadFailed: {
    title: 'Deze case kan nu niet worden gelezen',
    text: 'De opslag van de browser gaf een fout. Er is niets verwijderd.',
    retry: 'Probeer opnieuw',
  },
  privacy: {
    none: 'Geen gegevens van cliënten.',
    number:
      'Dit lijkt op een burgerservicenummer (bsn). Gegevens van cliënten horen hier niet. Haal het weg als het er een is.',
    inFile: (where: string): string =>
      `In dit bestand staat iets dat lijkt op een burgerservicenummer (bsn): ${where}. Haal het weg als het er een is.`,
    andMore: (count: number): string => `en nog ${count}`,
  },
  leave: 'Wijzigingen zijn nog niet bewaard.',
}

/** Baatwijzer as one file: what is said where it can be had, and in the file itself. */
export const singleFile = {
  title: 'Baatwijzer als één bestand',
  download: {
    text: 'Om te mailen of op een stick te zetten. Het bestand opent in een browser en werkt zonder internet, zonder installatie en zonder server.',
    get: (megabytes: string): string => `Download als één bestand (${megabytes} MB)`,
    network: 'Voor het downloaden zelf is internet nodig.',
    getting: 'Bezig met downloaden van Baatwijzer als één bestand',
    failed: 'Het bestand is niet gedownload. Daarvoor is internet nodig. Probeer het later opnieuw.',
  },
  limits: {
    title: 'Wat het bestand niet kan',
    list: {
      keeping: 'Het bewaart niets in de browser, tenzij u dat kiest: uw case bewaart u zelf als bestand.',
      update:
        'Het vernieuwt zichzelf niet en wordt niet geïnstalleerd. Voor een nieuwere versie haalt u een nieuw bestand op.',
      link: 'Vanaf schijf kan het geen link maken die een ander kan openen. Stuur het bestand van de case.',
      recovery: 'Het heeft geen herstelpagina. Wat niet in een bestand staat, is weg als het tabblad sluit.',
      files:
        'In een browser die niet in bestanden mag schrijven, komt elke versie die u bewaart bij uw downloads.',
      mail: 'Veel mailprogramma’s houden html-bestanden tegen. Stuur het dan als zip.',
      browsers:
        'Het is alleen beproefd in Chromium, waarop Chrome en Edge rusten. Andere browsers verbieden een bestand van schijf soms meer.',
    },
  },
  version: (version: string): string => `Dit is versie ${version}.`,
  notices: 'Werk van anderen in dit bestand',
  notKept: {
    title: 'Dit bestand bewaart niets in de browser',
    text: 'Wat u maakt staat alleen in dit tabblad. Bewaar elke case als bestand voordat u het tabblad sluit. Dat bestand opent u hier later weer.',
    saveAll: 'Bewaar alles in één back-up',
    inCase: 'Dit bestand bewaart niets in de browser: bewaar uw case als bestand.',
    inFile: (file: string, time: string): string => `Uw case staat in ${file}, bewaard om ${time}.`,
  },
  status: {
    opened: 'Niet gewijzigd sinds het openen',
    edited: 'Nog niet in een bestand',
    filed: (time: string): string => `In een bestand, ${time}`,
  },
  keep: {
    title: 'Toch in deze browser bewaren?',
    warning:
      'Elke andere pagina die u op dit apparaat van schijf opent, kan uw cases dan lezen en veranderen. Verplaatst of hernoemt u dit bestand, dan vindt het ze niet meer terug. Doe dit alleen op uw eigen apparaat, en bewaar ze ook als bestand.',
    start: 'Bewaar voortaan in deze browser',
    refused:
      'Deze browser bewaart niets voor een bestand van schijf. Er is niets veranderd. Bewaar uw cases als bestand.',
    isKept:
      'Dit bestand bewaart uw cases nu in deze browser. Elke andere pagina die u van schijf opent, kan ze lezen. Met Wis alles stopt dat: daarna bewaart het niets meer.',
  },
  link: 'Deze Baatwijzer staat als bestand op uw apparaat. Een link ernaartoe kan een ander niet openen. Bewaar de case als bestand en stuur dat.',
}

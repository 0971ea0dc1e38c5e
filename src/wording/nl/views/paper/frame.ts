export const frame = {
  title: 'Bestuursstuk',
  lead: 'Eén bladzijde met het besluit, met daarachter de onderbouwing. Voor op papier of als pdf.',
  print: 'Print of bewaar als pdf',
  help: 'Kies in het venster van de browser uw printer, of “Opslaan als pdf”. Laat de marges op standaard staan en zet kop- en voetteksten van de browser uit. Ctrl+P doet hetzelfde.',
  choice: 'Wat er in het stuk komt',
  always: 'De bladzijde met het besluit zit er altijd in.',
  withNotes: 'Met toelichtingen bij de aannames',
  language: 'Taal van het stuk',
  document: 'Voorbeeld van het bestuursstuk',
  busy: (share: string): string => `De zwaarste getallen worden gezocht: ${share}.`,
  stop: 'Stop met zoeken',
  again: 'Zoek opnieuw',
  stopped:
    'Het zoeken is gestopt. In het stuk staat nu dat de bandbreedte van de uitkomst niet is uitgerekend.',
  failed: 'Het zoeken is niet gelukt. In het stuk staat nu dat de bandbreedte niet is uitgerekend.',
  drawing: 'Het stuk wordt opgebouwd.',
  noChance: 'Wilt u ook de kans in het stuk? Laat die eerst uitrekenen bij Onzekerheid.',
  page: 'pagina',
  of: 'van',
  continued: (title: string, from: string, to: string): string => `${title} (${from} tot en met ${to})`,
  empty: {
    title: 'Hier komt het stuk voor het bestuur',
    text: 'Zodra er kosten en baten in het plan staan, maakt Baatwijzer er een besluitnota van: de vraag, de uitkomst, het bedrag, de risico’s en wat u van het bestuur vraagt, met de hele onderbouwing erachter.',
    example:
      'Bijvoorbeeld: “Stem in met de invoering van bedsensoren en stel hooguit € 120.000 vooraf beschikbaar.”',
    action: 'Voeg een technologie toe',
  },
}

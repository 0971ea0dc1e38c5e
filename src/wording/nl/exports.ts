/** Files for other programs, and how they are made. */
export const exports = {
  open: 'Exporteer',
  title: 'Exporteer deze case',
  ownFile: {
    name: 'Baatwijzer-bestand',
    text: 'Om verder te werken: de hele case, met alle varianten. Een export is een momentopname.',
  },
  paper: {
    name: 'Bestuursstuk',
    text: 'Voor het bestuur, op papier of als pdf: eerst het besluit, dan de onderbouwing.',
  },
  kinds: {
    xlsx: {
      name: 'Excel',
      text: 'Voor de controller: alle invoer, formules en uitkomsten om na te rekenen.',
    },
    pptx: {
      name: 'PowerPoint',
      text: 'Voor een presentatie: de uitkomst in dia’s, met grafieken die u kunt bewerken.',
    },
    csv: {
      name: 'CSV',
      text: 'Voor eigen analyse: alle uitkomsten per jaar in één lange tabel.',
    },
  },
  making: (kind: string): string => `Bezig met maken van het bestand voor ${kind}`,
  made: (file: string): string => `${file} is gemaakt.`,
  calledOff: 'Er is geen bestand gemaakt.',
  failed: (kind: string): string =>
    `Het bestand voor ${kind} is niet gemaakt. Vernieuw de pagina en probeer het opnieuw. Lukt het dan niet, bewaar de case als bestand.`,
  source: (name: string): string => `Bron: businesscase “${name}”, gemaakt met Baatwijzer.`,
  csv: {
    subject: 'Onderwerp',
    item: 'Post',
    unit: 'Eenheid',
    value: 'Waarde',
    wholeCase: 'Hele plan',
    allDevices: 'Alle apparaten',
    restsOn: (grade: string): string => `Deel dat rust op: ${grade}`,
  },
  portfolio: {
    name: 'Case',
    file: 'Bestand',
    firstYear: 'Eerste jaar',
    years: 'Aantal jaren',
    valueOf: (party: string): string => `Netto contante waarde ${party} (€)`,
    payback: 'Terugverdientijd (jaar)',
    rateOfReturn: 'Rendement per jaar (IRR)',
    investment: 'Investering bij de start (€)',
    peak: 'Hoogste voorfinanciering (€)',
    normalYear: 'Normaal jaar',
    hours: 'Vrijgekomen uren in dat jaar',
    cashHours: 'Minder betaalde uren in dat jaar',
    fte: 'Vrijgekomen fte in dat jaar',
    estimates: 'Deel dat rust op schattingen',
  },
}

import type { Decision } from '../story/decision.ts'

/** What stands on slides beside what the story tells already. */
export const slides = {
  version: (date: string): string => `versie ${date}`,
  /** A slide that is the second of three about one thing. */
  part: (title: string, part: string, parts: string): string => `${title} (${part} van ${parts})`,
  names: {
    theme: 'Baatwijzer',
    layout: 'Bevinding',
    notes: 'Toelichting',
    title: 'Bevinding',
    lead: 'Uitleg',
    footer: 'Businesscase en versie',
    page: 'Dianummer',
    sheet: 'Getallen',
  },
  scaled: {
    one: (unit: string): string => unit,
    thousand: (unit: string): string => `${unit} × 1.000`,
    million: (unit: string): string => `${unit} × miljoen`,
    billion: (unit: string): string => `${unit} × miljard`,
  },
  decision: {
    question: 'De vraag',
    noQuestion: 'De vraag is nog niet opgeschreven. Vul haar in bij “Waarom”.',
    advice: 'Wat de cijfers zeggen',
    know: 'Goed om te weten',
    amount: 'Hooguit in te leggen',
    noAmount: 'Niets vooraf',
    whoDecides: 'Wie besluit',
    noDecisionMaker: 'Nog niet ingevuld',
    advices: {
      nothing: 'Er is nog niets om over te besluiten: vul eerst kosten en baten in.',
      evens: 'De cijfers geven geen ja en geen nee. Andere redenen geven de doorslag.',
      'gains-at-once': 'De cijfers steunen een ja. Spreek af wie na een jaar kijkt of de aannames kloppen.',
      'pays-back': 'De cijfers steunen een ja. Spreek af wie na een jaar kijkt of de aannames kloppen.',
      'pays-back-on-paper':
        'De cijfers steunen een ja, maar alleen als u rekent op de restwaarde van de apparaten.',
      'too-slow':
        'De cijfers steunen nog geen ja: het geld komt terug, maar te laat om de rente goed te maken.',
      'costs-others-gain':
        'De cijfers steunen een ja als wie wint ook meebetaalt. Ga daarover eerst in gesprek.',
      costs: 'De cijfers steunen geen ja. Zeg welke reden buiten het geld dit besluit draagt.',
      'costs-all': 'De cijfers steunen geen ja. Zeg welke reden buiten het geld dit besluit draagt.',
    } satisfies Record<Decision['kind'], string>,
  },
  figures: {
    title: (provider: string, society: string): string =>
      `Voor de zorgaanbieder ${provider}, voor de samenleving ${society}`,
    lead: 'Alle baten min alle kosten, in geld van nu. Hieronder de vijf getallen waarop een bestuur besluit.',
  },
  nothing: {
    chart:
      'Hier staat nog geen grafiek: alle getallen zijn nul. Vul kosten en baten in en maak de dia’s opnieuw.',
    norm: 'Er staat nog geen apparaat in het plan. Zodra dat er is, leest u hier of de vergoeding in het tarief genoeg is.',
  },
  hours: {
    pools: 'Per dienst',
    morePools: (count: string): string => `En nog ${count}: zie de toelichting bij deze dia.`,
  },
  uncertainty: {
    shown: (shown: string, all: string): string =>
      `De ${shown} zwaarste van ${all} getallen met een bandbreedte.`,
  },
  assumptions: {
    title: 'De aannames die het meest uitmaken',
    none: 'Er zijn nog geen aannames die de uitkomst bepalen',
    lead: (shown: string, all: string): string =>
      `De ${shown} getallen die de uitkomst het meest veranderen, van ${all}. Het zwaarste staat bovenaan.`,
    name: 'Aanname',
    value: 'Waarde',
    range: 'Bandbreedte',
    source: 'Bron',
    grade: 'Zekerheid',
    noRange: 'geen',
    noSource: 'geen bron',
    description: 'Tabel met per aanname de waarde, de bandbreedte, de bron en hoe zeker zij is.',
  },
  notes: {
    drawn: (description: string): string => `Wat u ziet: ${description}`,
    numbers: 'De getallen:',
    sources: 'Bronnen van de getallen waarop dit rust:',
    source: (source: string, names: string): string => `• ${source} — ${names}`,
    withoutSource: (count: number, names: string): string =>
      count === 1 ? `• Zonder bron (1 getal) — ${names}` : `• Zonder bron (${count} getallen) — ${names}`,
    more: (names: string, count: string): string => `${names} en nog ${count}`,
    noInputs: 'Dit rust nog op geen enkel ingevuld getal.',
    madeWith: (date: string): string => `Gemaakt met Baatwijzer op ${date}.`,
  },
}

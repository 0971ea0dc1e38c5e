import type { DifferenceKind } from '../../../domain/case-differences.ts'

export const compare = {
  title: 'Vergelijken',
  lead: 'Deze case naast een andere: wat verschilt, wat doet elk verschil, en wat neemt u over? Openen verandert niets aan deze case.',
  choose: {
    title: 'Kies een case om mee te vergelijken',
    text: 'Bijvoorbeeld het bestand dat een collega terugstuurt. U ziet elk verschil, en wat het met de uitkomst doet. Pas als u iets overneemt, verandert deze case.',
    file: 'Kies een bestand',
    fileHint: 'Of sleep het bestand hierheen.',
    drop: 'Laat los om te vergelijken',
    other: 'Of kies een case in deze browser',
    none: 'Kies een case',
    useOther: 'Vergelijk',
    unreadable: 'Deze case kan nu niet worden gelezen.',
    again: 'Kies een andere',
  },
  own: 'Deze case',
  other: (name: string): string => `Ander: ${name}`,
  whose: 'Voor wie',
  figure: 'Kengetal',
  outcome: {
    own: 'Deze case',
    other: 'De andere',
    difference: 'Verschil',
  },
  nothingShared: {
    title: 'Deze cases hebben geen regels gemeen',
    text: 'Regels worden herkend aan hun kenmerk in het bestand. Deze twee zijn los van elkaar gemaakt, dus alles geldt als nieuw of vervallen.',
  },
  same: {
    title: 'Geen verschillen',
    text: 'Alle getallen, keuzes, teksten en regels zijn gelijk.',
  },
  finding: {
    none: (count: string): string => `${count} verschillen, geen ervan verandert de uitkomst`,
    one: (field: string, effect: string): string => `Er is één verschil: ${field} doet ${effect}`,
    most: (count: string, field: string, effect: string): string =>
      `Van ${count} verschillen doet ‘${field}’ het meest: ${effect}`,
  },
  table: {
    title: 'Verschillen die de uitkomst raken',
    lead: '‘Alleen’: wat dit ene verschil doet met deze case. ‘Op volgorde’: wat het toevoegt na de regels erboven; samen is dat precies het hele verschil.',
    difference: 'Verschil',
    own: 'Deze case',
    other: 'De andere',
    alone: 'Alleen',
    inOrder: 'Op volgorde',
    sum: 'Samen',
    interaction: 'Wisselwerking',
    interactionHint: 'Wat verschillen samen anders doen dan elk apart.',
    busy: (done: string, all: string): string => `Bezig: ${done} van ${all} verschillen berekend`,
    pending: '…',
    missing: '–',
  },
  words: {
    title: 'Teksten, bronnen en andere verschillen',
    lead: 'Deze verschillen veranderen geen uitkomst.',
  },
  kinds: {
    number: 'getal',
    years: 'getallen per jaar',
    choice: 'keuze',
    text: 'tekst',
    evidence: 'bron of bandbreedte',
    added: 'nieuw',
    removed: 'vervalt',
    order: 'volgorde',
  } satisfies Record<DifferenceKind, string>,
  isThere: 'staat erin',
  isNotThere: 'staat er niet in',
  accept: 'Neem over',
  acceptOf: (name: string): string => `Neem over: ${name}`,
  acceptAll: 'Neem alles over',
  accepted: (name: string, others: number): string => {
    if (others === 0) return `‘${name}’ is overgenomen.`
    return `‘${name}’ is overgenomen, met ${others === 1 ? 'één verschil dat erbij hoort' : `${others} verschillen die erbij horen`}.`
  },
  acceptedAll: 'Alles is overgenomen. Deze case rekent nu hetzelfde als de andere.',
  notAlone: (name: string): string =>
    `‘${name}’ kan niet los worden overgenomen, omdat het botst met wat deze case verder heeft. Neem eerst over wat erbij hoort, of neem alles over.`,
  noSource: 'geen bron',
  range: (low: string, high: string): string => `van ${low} tot ${high}`,
}

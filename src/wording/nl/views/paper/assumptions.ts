export const assumptions = {
  lead: (count: string, sourced: string, ranged: string): string =>
    `${count} getallen, waarvan ${sourced} met een bron en ${ranged} met een bandbreedte. Wat geen bewijs noemt, telt als schatting.`,
  table: 'Alle aannames met waarde, bandbreedte, bewijs en bron',
  name: 'Aanname',
  value: 'Waarde en eenheid',
  range: 'Laag en hoog',
  grade: 'Bewijs',
  source: 'Bron',
  date: 'Datum',
  note: (text: string): string => `Toelichting: ${text}`,
  fromTo: (low: string, high: string): string => `${low} tot ${high}`,
  general: 'De case als geheel',
  settings: 'Rekenwijze',
  organisation: 'Organisatie',
  uncertainty: 'Trekkingen',
}

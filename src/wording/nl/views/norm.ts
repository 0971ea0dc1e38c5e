export const norm = {
  title: 'Norm en praktijk',
  lead: 'Het tarief rekent met tien jaar. Wat betekent dat als apparaten eerder worden vervangen?',
}

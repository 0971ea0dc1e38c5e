export const variants = {
  title: 'Varianten',
  lead: 'Dezelfde case met een paar andere keuzes, naast elkaar.',
}

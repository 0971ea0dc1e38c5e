/** How the columns of the time axis are called; the years are named by their number. */
export const columns = {
  start: 'Start',
  year: 'Jaar',
  total: 'Totaal',
}

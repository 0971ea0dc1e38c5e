/** How the columns of the time axis are called; the years are named by their number. */
export const columns = {
  start: 'Start',
  startInSentence: 'bij de start',
  yearInSentence: (year: string): string => `in ${year}`,
  year: 'Jaar',
  total: 'Totaal',
}

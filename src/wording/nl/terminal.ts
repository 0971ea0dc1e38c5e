/** What the command line says. */
export const terminal = {
  use: (analyses: string) =>
    `Gebruik: npm run --silent calculate -- BESTAND… [--format json|csv] [--language nl|en] [--analysis ${analyses}]`,
  notFound: 'Dit bestand bestaat niet. Controleer de naam en de map.',
  isFolder: 'Dit is een map. Noem de bestanden erin.',
  unreadable: (detail: string) => `Dit bestand is niet te lezen (${detail}).`,
  more: (count: number) => (count === 1 ? '(En nog 1 fout.)' : `(En nog ${String(count)} fouten.)`),
}

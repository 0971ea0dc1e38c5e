/** What the command line says. */
export const terminal = {
  use: (formats: string, analyses: string): string =>
    `Gebruik: npm run --silent calculate -- BESTAND|MAP… [--format ${formats}] [--language nl|en] [--analysis ${analyses}]`,
  useOfExport: (kinds: string): string =>
    `Gebruik: npm run --silent export -- BESTAND|MAP… --to ${kinds} --out PAD [--language nl|en]`,
  notFound: 'Dit bestand bestaat niet. Controleer de naam en de map.',
  emptyFolder: 'In deze map staat geen bestand dat eindigt op .json. Controleer de map.',
  unreadable: (detail: string) => `Dit bestand is niet te lezen (${detail}).`,
  more: (count: number) => (count === 1 ? '(En nog 1 fout.)' : `(En nog ${String(count)} fouten.)`),
  unknownKind: (kind: string, kinds: string): string =>
    kind === ''
      ? `Noem met --to waarnaar u exporteert: ${kinds}.`
      : `Naar “${kind}” kan niet worden geëxporteerd. Kies uit: ${kinds}.`,
  noOut: 'Noem met --out het bestand waarin de export komt, of de map bij meer cases.',
  noFolder: (detail: string): string =>
    `Dit is geen map en kan er geen worden (${detail}). Noem bij meer cases een map.`,
  sameName:
    'In de map staat al de export van een ander bestand met deze naam. Geef een van de twee een andere naam.',
  isInput: (path: string): string =>
    `De export zou ${path} vervangen, en dat is een case. Noem met --out een ander bestand.`,
  notWritten: (path: string, detail: string): string =>
    `${path} is niet te schrijven (${detail}). Controleer of de map bestaat en of u er mag schrijven.`,
}

const LONGEST = 60

/** The plain name of a file for a case: small letters, digits and hyphens. */
export function fileNameOf(caseName: string): string {
  const plain = caseName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
  return `${plain || 'case'}.baatwijzer.json`
}

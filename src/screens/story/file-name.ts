const LONGEST = 60

/** A name for a file on any system, from the name of the case and of the figure. */
export function fileName(caseName: string, figure: string): string {
  const plain = caseName
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, LONGEST)
  return plain === '' ? figure : `${plain}-${figure}`
}

const LONGEST = 60

/** A name for a file on any system, without extension: that of the case, then what it is of. */
export function fileName(caseName: string, ...parts: readonly string[]): string {
  const plain = caseName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return [plain || 'case', ...parts].join('-')
}

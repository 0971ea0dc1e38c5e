/** The technology that a line belongs to, by its path, or `shared`. */
export function ownerOf(linePath: string): string {
  const parts = linePath.split('.')
  return parts[0] === 'shared' ? 'shared' : parts.slice(0, 2).join('.')
}

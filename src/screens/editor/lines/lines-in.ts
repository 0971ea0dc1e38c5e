/** How many things with an id there are in a case or a part of it. */
export function linesIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + linesIn(each), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce<number>((sum, each) => sum + linesIn(each), 'id' in value ? 1 : 0)
}

import { LIMITS } from '../../case-file/limits.ts'

/** The name, with the first number behind it that no other case has where one has it already. */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken)
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : withNumber(name, ` (${String(count)})`)
    if (!names.has(numbered)) return numbered
  }
}

/** A long name gives way to its number, by whole characters. */
function withNumber(name: string, number: string): string {
  const room = LIMITS.name - number.length
  return (name.length <= room ? name : name.slice(0, room).replace(/[\uD800-\uDBFF]$/, '')) + number
}

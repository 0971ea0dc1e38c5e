/** How a cell shows its number, as far as it changes what the number means. */
export type NumberFormat = 'plain' | 'percent' | 'date'

const NOT_CODE = /"[^"]*"|\[[^\]]*\]|[\\_*]./gs

/** The format that a code such as `0,0%` gives. Texts, colours and padding in it say nothing. */
export function formatOfCode(code: string): NumberFormat {
  const bare = code.replace(NOT_CODE, '').toLowerCase()
  if (bare.includes('%')) return 'percent'
  return /[ymdhs]/.test(bare.replaceAll('general', '')) || /\[[hms]+\]/i.test(code) ? 'date' : 'plain'
}

/** The formats that have a number only. */
export function formatOfNumber(id: number): NumberFormat {
  if (id === 9 || id === 10) return 'percent'
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
  return isDate || (id >= 50 && id <= 58) ? 'date' : 'plain'
}

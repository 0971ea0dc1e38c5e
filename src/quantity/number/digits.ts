/** The one way to write a decimal: no needless zeros, no negative zero, a digit before the point. */
export function plainDigits(negative: boolean, whole: string, fraction: string): string {
  const before = whole.replace(/^0+/, '') || '0'
  const after = fraction.replace(/0+$/, '')
  const digits = after === '' ? before : `${before}.${after}`
  return negative && digits !== '0' ? `-${digits}` : digits
}

export function splitDigits(digits: string): { negative: boolean; whole: string; fraction: string } {
  const negative = digits.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? digits.slice(1) : digits).split('.')
  return { negative, whole, fraction }
}

/** Times ten to the power `places`, by moving the point in the text: nothing can be rounded. */
export function shiftPoint(digits: string, places: number): string {
  const { negative, whole, fraction } = splitDigits(digits)
  const all = whole + fraction
  const point = whole.length + places
  if (point <= 0) return plainDigits(negative, '', '0'.repeat(-point) + all)
  const padded = all.padEnd(point, '0')
  return plainDigits(negative, padded.slice(0, point), padded.slice(point))
}

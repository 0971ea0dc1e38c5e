/** Controls, lone surrogates, and characters that turn the direction of the text around them. */
const NEVER = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u
const NEVER_IN_LINES = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u
const VISIBLE = /[^\p{Z}\p{C}\u115F\u1160\u2800\u3164\uFFA0]/u

/** Whether one line of text, such as a name, has a character that a file may not carry. */
export function hasControl(text: string): boolean {
  return NEVER.test(text)
}

/** The same for text of several lines: tabs and line ends are fine. */
export function hasControlBesidesLineEnds(text: string): boolean {
  return NEVER_IN_LINES.test(text)
}

export function isBlank(text: string): boolean {
  return !VISIBLE.test(text)
}

/** An id may stand in a path and as a key, so no name that JavaScript gives a meaning. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text) && !isForbiddenKey(text.toLowerCase())
}

/** Keys that could reach into what all objects share. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype'
}

/** `yyyy`, `yyyy-mm` or `yyyy-mm-dd`, of a day that exists. */
export function isDate(text: string): boolean {
  const [, year, month, day] = /^((?:19|20|21)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined) return false
  if (month === undefined) return true
  const days = daysIn(Number(year), Number(month))
  return day === undefined ? days > 0 : Number(day) >= 1 && Number(day) <= days
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0
}

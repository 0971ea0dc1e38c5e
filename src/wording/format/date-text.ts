const PARTS = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** A date of a source: a year, a month or a day. What is no date stays as it is. */
export function dateText(locale: string, iso: string, month: '2-digit' | 'long'): string {
  const [, year, inYear, day] = PARTS.exec(iso) ?? []
  if (year === undefined) return iso
  if (inYear === undefined) return year
  const at = new Date(Date.UTC(Number(year), Number(inYear) - 1, Number(day ?? '1')))
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month,
    ...(day === undefined ? {} : { day: month === 'long' ? 'numeric' : '2-digit' }),
  })
  return format.format(at)
}

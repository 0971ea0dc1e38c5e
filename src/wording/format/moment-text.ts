import { type Language, LOCALES } from '../language.ts'

/** A day and time for people, by the clock of the device. */
export function momentText(language: Language, iso: string): string {
  return formatted(language, iso, {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** The time of day alone. */
export function timeText(language: Language, iso: string): string {
  return formatted(language, iso, { hour: '2-digit', minute: '2-digit' })
}

function formatted(language: Language, iso: string, options: Intl.DateTimeFormatOptions): string {
  const moment = new Date(iso)
  return Number.isNaN(moment.getTime())
    ? ''
    : new Intl.DateTimeFormat(LOCALES[language], options).format(moment)
}

import type { EvidenceGrade, Input } from '../domain/input.ts'
import { type DecimalText, decimalText } from '../quantity/decimal-text.ts'

/** Who can tell a number that no source gives. */
export const ASKED = ['supplier', 'own-records', 'pilot', 'ict', 'training', 'team'] as const
export type Asked = (typeof ASKED)[number]

export const REPORTED_UNITS = [
  'min/client-day',
  'min/client-week',
  'min/visit',
  's/report',
  'min/employee-day',
  'min/ward-shift',
  'EUR',
  'EUR/month',
  'EUR/client-year',
  'share',
] as const
export type ReportedUnit = (typeof REPORTED_UNITS)[number]

/**
 * A number as a source reports it. It is shown beside a question and never filled in, as it was found elsewhere, or by who sells.
 * The year is that of the data or else of the publication; absent where the source has none.
 */
export interface Reported {
  readonly from: DecimalText
  readonly to?: DecimalText
  readonly unit: ReportedUnit
  readonly country: 'NL' | 'BE' | 'DE' | 'FI' | 'SE'
  readonly year?: string
  readonly source: string
  readonly grade: Exclude<EvidenceGrade, 'measured'>
}

/**
 * A number of the catalogue. A suggestion is Dutch and published, and is filled in with its source; an open one is for the user to find,
 * and says whom to ask.
 */
export type CatalogueFigure = Suggestion | OpenFigure

export interface Suggestion {
  readonly kind: 'suggestion'
  readonly input: Input
  readonly reported: readonly Reported[]
}

export interface OpenFigure {
  readonly kind: 'open'
  readonly ask: Asked
  readonly reported: readonly Reported[]
}

export function open(ask: Asked, ...reported: readonly Reported[]): OpenFigure {
  return { kind: 'open', ask, reported }
}

export function suggested(input: Input, ...reported: readonly Reported[]): Suggestion {
  return { kind: 'suggestion', input, reported }
}

/** A number that a published source gives for the Netherlands. */
export function published(value: string, source: string, date: string): Input {
  return { value: decimalText(value), grade: 'published', source, date }
}

type ReportedFacts = Pick<Reported, 'unit' | 'country' | 'source' | 'grade'> & { readonly year?: string }

export function reported(facts: ReportedFacts, from: string, to?: string): Reported {
  return { ...facts, from: decimalText(from), ...(to === undefined ? {} : { to: decimalText(to) }) }
}

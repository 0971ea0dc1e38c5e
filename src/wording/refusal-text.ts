import type { Refusal } from '../case-file/refusal.ts'
import { Decimal } from '../quantity/decimal.ts'
import type { Catalogue } from './catalogue.ts'
import type { RefusalWords } from './refusal-words.ts'

export interface RefusalText extends RefusalWords {
  readonly place: string
}

type Writer = (refusal: Refusal, number: (value: number) => string) => RefusalWords

/** A refusal in words: where, why, and what to do about it. */
export function refusalText({ refusals, format }: Catalogue, refusal: Refusal): RefusalText {
  // Each writer takes the refusals of its own code, which the type of a looked-up writer cannot say.
  const write = refusals.writers[refusal.code] as Writer
  const place = [...refusal.names.map((name) => `“${name}”`), refusal.path].filter((part) => part !== '')
  return {
    place: place.length === 0 ? refusals.wholeFile : place.join(' › '),
    ...write(refusal, (value) => format.trimmed(new Decimal(value), 12)),
  }
}

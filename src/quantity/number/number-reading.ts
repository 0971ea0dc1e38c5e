import type { DecimalText } from '../decimal-text.ts'

export type UnreadableReason =
  | 'letters'
  | 'mixed-separators'
  | 'several-decimals'
  | 'too-large'
  | 'too-many-decimals'
  | 'group-of-three'
  | 'percent-sign'
  | 'range-or-date'
  | 'not-a-number'

/** Why the reading should be shown beside the text: someone may have meant another number. */
export type NumberEcho = 'thousands' | 'three-decimals' | 'sum'

export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: DecimalText; readonly echo?: NumberEcho }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }

/** Digits that have been understood but not yet bounded: `-12.5`, point as decimal sign, no needless zeros. */
export type DigitsReading =
  { readonly digits: string; readonly echo?: NumberEcho } | { readonly reason: UnreadableReason }

import type { Asked } from './figure.ts'

/** What the parts of a technology from the catalogue are called, in the language of who makes the case. */
export interface TechnologyNames {
  readonly technology: string
  readonly device: string
  readonly subscription: string
  readonly implementation: string
  readonly training: string
  readonly infrastructure: string
  readonly management: string
  readonly saved: string
  readonly extra: string
  readonly effect: string
  readonly function: string
  readonly pool: string
  /** Said at a number that is still open: whom to ask. */
  readonly toAsk: Readonly<Record<Asked, string>>
}

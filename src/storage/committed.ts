/** What a transaction has done to a case, told after its commit. */
export interface CommittedCase {
  readonly kind: 'saved' | 'restored'
  readonly id: string
  readonly revision: number
  readonly session: string
  readonly name: string
  readonly savedAt: string
}

export type Committed = CommittedCase | { readonly kind: 'deleted'; readonly id: string }

export type OnCommitted = (committed: Committed) => void

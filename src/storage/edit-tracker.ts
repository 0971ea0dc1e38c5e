import type { BusinessCase } from '../domain/business-case.ts'

/** Counts the edits of one open case, and knows up to which one they are kept. */
export class EditTracker {
  latest: BusinessCase
  /** The stored revision that the edits build on. */
  revision: number
  sequence = 0
  #saved = 0

  constructor(opened: BusinessCase, revision: number) {
    this.latest = opened
    this.revision = revision
  }

  /** Whether this is an edit at all. */
  take(edited: BusinessCase): boolean {
    if (edited === this.latest) return false
    this.latest = edited
    this.sequence += 1
    return true
  }

  /** As if edited anew. */
  touch(): void {
    this.sequence += 1
  }

  savedUpTo(sequence: number, revision: number): void {
    this.#saved = sequence
    this.revision = revision
  }

  get unsaved(): boolean {
    return this.sequence > this.#saved
  }
}

import { writeCase } from '../case-file/write-case.ts'
import type { BusinessCase } from '../domain/business-case.ts'
import type { CaseRepository, Conflict, CreateOutcome, Edit, SaveOutcome } from './case-repository.ts'
import { EditTracker } from './edit-tracker.ts'
import type { KeepingMode } from './row-store.ts'
import { pendingKey, type Headline, type PendingRow } from './rows.ts'
import type { SaveStatus } from './save-status.ts'
import { saveStubbornly } from './save-stubbornly.ts'
import { summaryOf } from './summary-of.ts'
import type { TabChannel, TabMessage } from './tab-channel.ts'
import { watchPage } from './watch-page.ts'

/** Edits within this time are written together; no more than this is lost when the browser is killed. */
const THROTTLE = 250

/**
 * A save that did not answer is told, and tried again after each of these: a machine that is busy answers a little later. Then it is
 * up to the user; nothing is tried for ever.
 */
const PAUSES_AFTER_NO_ANSWER = [1_000, 4_000, 15_000]

export interface AutosaveOptions {
  readonly repository: CaseRepository
  readonly tabs: TabChannel
  readonly opened: BusinessCase
  readonly revision: number
  readonly savedAt: string
  /** A new one for each opening of a case. */
  readonly session: string
  readonly clock: () => string
  readonly headlineOf: (businessCase: BusinessCase) => Headline
  /** The way back and forward from a version, as text that `load` gives again. */
  readonly stepsOf: (businessCase: BusinessCase) => string
}

/** Keeps one open case. It exists only once the case is loaded, so that nothing is written before that. */
export class Autosave {
  readonly #options: AutosaveOptions
  readonly #edits: EditTracker
  readonly #listeners = new Set<() => void>()
  readonly #watches: readonly (() => void)[]
  #status: SaveStatus
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Never the timer of edits, which are written soon whatever went before. */
  #timerOfNextTry: ReturnType<typeof setTimeout> | undefined
  #triesWithoutAnswer = 0
  #running: Promise<void> | undefined
  #hasHandedOver = false
  /** The revision that another tab told of. */
  #theirs = 0
  #closed = false

  constructor(options: AutosaveOptions) {
    const { repository, tabs, opened, revision } = options
    this.#options = options
    this.#edits = new EditTracker(opened, revision)
    this.#status = initialStatus(options)
    this.#watches = [
      tabs.listen((message) => this.#hear(message)),
      repository.onSuperseded(() => this.#superseded()),
      watchPage({
        maybeLeaving: () => this.#handOver(),
        leaving: () => this.#leaving(),
        hidden: () => this.#hidden(),
        back: () => this.#back(),
      }),
    ]
  }

  readonly status = (): SaveStatus => this.#status

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  schedule(edited: BusinessCase): void {
    if (this.#closed || !this.#edits.take(edited)) return
    this.#triesWithoutAnswer = 0
    if (this.#status.kind === 'conflict') this.#conflict(this.#status.stored)
    if (this.#isStopped()) return
    this.#set({ kind: 'pending' })
    this.#writeSoon()
  }

  async saveNow(): Promise<SaveStatus> {
    await this.#running
    await this.#write()
    return this.#status
  }

  async keepAsCopy(as: { readonly id: string; readonly name: string }): Promise<CreateOutcome> {
    const { repository, clock } = this.#options
    const copy = { ...this.#edits.latest, ...as }
    const outcome = await repository.create(copy, { at: clock(), headline: this.#headline() })
    if (outcome.kind === 'saved') await this.discard()
    return outcome
  }

  async discard(): Promise<void> {
    this.#stop()
    await this.#running
    await this.#options.repository.settleKept(this.#key(), this.#edits.sequence)
  }

  async close(): Promise<SaveStatus> {
    const status = await this.saveNow()
    this.#handOver()
    this.#stop()
    return status
  }

  #writeSoon(): void {
    this.#timer ??= setTimeout(() => void this.#write(), THROTTLE)
  }

  #write(): Promise<void> {
    this.#clearTimers()
    if (this.#running === undefined && this.#edits.unsaved && !this.#isStopped() && !this.#closed) {
      this.#running = this.#writeLatest().finally(() => (this.#running = undefined))
    }
    return this.#running ?? Promise.resolve()
  }

  async #writeLatest(): Promise<void> {
    const edit = this.#edit()
    this.#set({ kind: 'saving' })
    const outcome = await saveStubbornly(this.#options.repository, edit)
    this.#settle(outcome, edit)
    if (outcome.kind === 'saved' && this.#hasHandedOver) {
      await this.#options.repository.settleKept(this.#key(), edit.sequence)
    }
  }

  #settle(outcome: SaveOutcome, edit: Edit): void {
    if (outcome.kind === 'saved') this.#saved(outcome, edit)
    else if (outcome.kind === 'conflict') this.#conflict(outcome.stored)
    else this.#notSaved(outcome)
    const isOvertaken = this.#edits.sequence > edit.sequence
    if (isOvertaken && !this.#isStopped() && !this.#closed) this.#writeSoon()
  }

  #notSaved(outcome: Exclude<SaveOutcome, { kind: 'saved' | 'conflict' }>): void {
    this.#set(outcome)
    const pause = PAUSES_AFTER_NO_ANSWER[this.#triesWithoutAnswer]
    const isUnanswered = outcome.kind === 'failed' && outcome.reason === 'timeout'
    if (!isUnanswered || pause === undefined || this.#closed) return
    this.#triesWithoutAnswer += 1
    this.#timerOfNextTry = setTimeout(() => void this.#write(), pause)
  }

  #saved({ revision, savedAt }: { readonly revision: number; readonly savedAt: string }, edit: Edit): void {
    this.#edits.savedUpTo(edit.sequence, revision)
    this.#triesWithoutAnswer = 0
    const { stored } = this.#status.kind === 'conflict' ? this.#status : { stored: undefined }
    // News of a later change can overtake the answer to our own save.
    if (stored !== undefined && (stored !== 'changed' || revision < this.#theirs)) this.#conflict(stored)
    else this.#overwrite(this.#edits.unsaved ? { kind: 'pending' } : { kind: 'saved', revision, savedAt })
  }

  #hear(message: TabMessage): void {
    const { opened, session } = this.#options
    if (message.kind === 'wiped') this.#conflict('gone')
    if (message.id !== opened.id || message.session === session) return
    if (message.kind === 'deleted') this.#conflict('deleted')
    else if (message.kind === 'restored') this.#restored()
    else if (message.revision > this.#edits.revision) {
      this.#theirs = message.revision
      this.#conflict('changed')
    }
  }

  /** As if edited anew: the next save finds out how things stand. */
  #restored(): void {
    if (this.#status.kind !== 'conflict' || this.#status.stored !== 'deleted') return
    this.#edits.touch()
    this.#overwrite({ kind: 'pending' })
    this.#writeSoon()
  }

  #superseded(): void {
    this.#handOver()
    this.#set({ kind: 'read-only' })
  }

  #leaving(): void {
    if (!this.#edits.unsaved) return
    this.#options.repository.breakOff()
    this.#handOver()
  }

  #hidden(): void {
    this.#handOver()
    void this.saveNow()
  }

  #back(): void {
    if (this.#status.kind === 'failed') void this.saveNow()
  }

  /** The text is made and handed over in this very turn. */
  #handOver(): void {
    if (this.#closed || !this.#edits.unsaved || this.#status.kind === 'read-only') return
    try {
      this.#options.repository.keepAtOnce(this.#pendingRow())
      this.#hasHandedOver = true
    } catch {
      // A case that cannot be written as text has been told as a failed save.
    }
  }

  #pendingRow(): PendingRow {
    const { case: edited, headline, steps, session, sequence, baseRevision, at } = this.#edit()
    const [caseId, text, summary] = [edited.id, writeCase(edited), summaryOf(edited, headline)]
    return { key: this.#key(), caseId, session, sequence, baseRevision, text, at, summary, steps }
  }

  #edit(): Edit {
    const { session, clock } = this.#options
    const { latest, sequence, revision } = this.#edits
    return {
      case: latest,
      headline: this.#headline(),
      steps: this.#options.stepsOf(latest),
      at: clock(),
      session,
      sequence,
      baseRevision: revision,
    }
  }

  /** A result that cannot be calculated never stands in the way of keeping the case. */
  #headline(): Headline {
    try {
      return this.#options.headlineOf(this.#edits.latest)
    } catch {
      return {}
    }
  }

  #key(): string {
    return pendingKey(this.#options.opened.id, this.#options.session)
  }

  #isStopped(): boolean {
    return this.#status.kind === 'conflict' || this.#status.kind === 'read-only'
  }

  #conflict(stored: Conflict['stored']): void {
    this.#overwrite({ kind: 'conflict', stored, unsaved: this.#edits.unsaved })
  }

  /** What was told as failed stays so until it is kept. */
  #set(status: SaveStatus): void {
    const isOnlyUnderWay = status.kind === 'pending' || status.kind === 'saving'
    if (!(this.#status.kind === 'failed' && isOnlyUnderWay)) this.#overwrite(status)
  }

  #overwrite(status: SaveStatus): void {
    this.#status = UNKEPT[this.#options.repository.mode] ?? status
    for (const listener of [...this.#listeners]) listener()
  }

  #stop(): void {
    this.#closed = true
    this.#clearTimers()
    for (const stopWatching of this.#watches) stopWatching()
  }

  #clearTimers(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#timerOfNextTry)
    this.#timer = undefined
  }
}

/** Where nothing is kept, that is all there is to say. */
const UNKEPT: Readonly<Partial<Record<KeepingMode, SaveStatus>>> = {
  memory: { kind: 'memory-only' },
  guest: { kind: 'guest' },
  'file-only': { kind: 'file-only' },
}

function initialStatus({ repository, revision, savedAt }: AutosaveOptions): SaveStatus {
  const kept: SaveStatus = { kind: 'saved', revision, savedAt }
  return UNKEPT[repository.mode] ?? (repository.mode === 'read-only' ? { kind: 'read-only' } : kept)
}

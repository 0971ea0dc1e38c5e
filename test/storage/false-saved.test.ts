import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Autosave } from '../../src/storage/autosave.ts'
import { patience, sized } from '../tooling/size.ts'
import { tally } from '../tooling/tally.ts'
import { newDevice, type Device } from './device.ts'
import type { FaultName } from './faults.ts'
import { openFaultyTab, type FaultyTab } from './open-database.ts'
import { openForEditing, silentTabs } from './open-for-editing.ts'
import { renamed } from './some-case.ts'

type Step =
  | { readonly kind: 'edit' | 'save' | 'save-and-wait' | 'breathe' | 'mend' | 'reopen' | 'die' }
  | { readonly kind: 'fail'; readonly n: number; readonly name: FaultName; readonly sticky: boolean }

beforeEach(() => {
  // Dexie says there that it opens anew.
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Someone who adds a word with every edit, and believes the word 'saved'. */
class Believer {
  readonly #device: Device
  readonly promised = new Set<string>()
  #tab!: FaultyTab
  #autosave!: Autosave
  #opened!: Parameters<Autosave['schedule']>[0]
  #name = ''
  #words = 0

  constructor(device: Device) {
    this.#device = device
  }

  async open(): Promise<void> {
    this.#tab = await openFaultyTab(this.#device)
    const { autosave, opened } = await openForEditing(this.#tab.repository, silentTabs)
    this.#autosave = autosave
    this.#opened = opened
    this.#name = opened.name
    autosave.subscribe(() => {
      if (autosave.status().kind === 'saved')
        for (const word of this.#name.split(' ')) this.promised.add(word)
    })
  }

  async take(step: Step): Promise<void> {
    if (step.kind === 'fail') this.#tab.faults.failAt(step.n, step.name, step.sticky)
    if (step.kind === 'mend') this.#tab.faults.stop()
    if (step.kind === 'edit') this.#edit()
    if (step.kind === 'save') void this.#autosave.saveNow()
    if (step.kind === 'save-and-wait') await this.#autosave.saveNow()
    if (step.kind === 'breathe') await new Promise((resolve) => setImmediate(resolve))
    if (step.kind === 'reopen') await this.#reopen()
    if (step.kind === 'die') await this.#die()
  }

  #edit(): void {
    this.#name += ` w${(this.#words += 1)}`
    this.#autosave.schedule(renamed(this.#opened, this.#name))
  }

  async #reopen(): Promise<void> {
    this.#tab.faults.stop()
    await this.#autosave.close()
    await this.open()
  }

  /** Nothing that was under way is finished. */
  async #die(): Promise<void> {
    this.#tab.database.close()
    await this.#autosave.discard()
    await this.open()
  }

  async leave(): Promise<void> {
    this.#tab.faults.stop()
    this.#tab.database.close()
    await this.#autosave.discard()
  }
}

/** The words that were said to be saved, and are not there for whoever comes next. */
async function play(steps: readonly Step[]): Promise<readonly string[]> {
  const device = newDevice()
  const believer = new Believer(device)
  await believer.open()
  for (const step of steps) await believer.take(step)
  const promised = [...believer.promised]
  await believer.leave()
  const { repository } = await device.openTab()
  const loaded = await repository.load('a')
  const stored = loaded.kind === 'loaded' ? loaded.case.name.split(' ') : []
  return promised.filter((word) => !stored.includes(word))
}

const plain = fc.constantFrom<Step>(
  ...(
    ['edit', 'edit', 'edit', 'save', 'save', 'save-and-wait', 'breathe', 'mend', 'reopen', 'die'] as const
  ).map((kind) => ({ kind })),
)
const failing = fc.record({
  kind: fc.constant('fail' as const),
  n: fc.integer({ min: 1, max: 10 }),
  name: fc.constantFrom<FaultName>('QuotaExceededError', 'UnknownError', 'InvalidStateError', 'AbortError'),
  sticky: fc.boolean(),
})
const steps = fc.array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: failing }), {
  minLength: 4,
  maxLength: 25,
})

it('saved is never said of what is not stored, whatever fails and whoever dies', patience(600_000), () =>
  tally('saved is true', async (attempt) => {
    const property = fc.asyncProperty(steps, (played) => attempt(() => play(played)))
    await fc.assert(property, { numRuns: sized(1000, 10_000) })
  }),
)

it('believes often enough to find out', async () => {
  let promises = 0
  for (const played of fc.sample(steps, 50)) {
    const believer = new Believer(newDevice())
    await believer.open()
    for (const step of played) await believer.take(step)
    promises += believer.promised.size
    await believer.leave()
  }
  expect(promises).toBeGreaterThan(50)
})

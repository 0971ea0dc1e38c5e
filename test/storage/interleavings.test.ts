import fc from 'fast-check'
import { it } from 'vitest'
import type { Autosave } from '../../src/storage/autosave.ts'
import type { OpenedStorage } from '../../src/storage/open-storage.ts'
import { patience, sized } from '../tooling/size.ts'
import { tally } from '../tooling/tally.ts'
import { newDevice, type Device } from './device.ts'
import { openForEditing } from './open-for-editing.ts'
import { renamed } from './some-case.ts'

type Step = {
  readonly kind: 'edit' | 'save' | 'edit-and-save' | 'reopen' | 'leave' | 'breathe'
  readonly tab: number
}

/** One tab of a user who takes over the other's work whenever there is a conflict. Every edit adds a word to the name. */
class Editor {
  readonly #storage: OpenedStorage
  readonly #label: string
  #autosave!: Autosave
  #name = ''
  #edits = 0
  /** Words that were said to be saved. */
  readonly promised = new Set<string>()

  constructor(storage: OpenedStorage, label: string) {
    this.#storage = storage
    this.#label = label
  }

  async open(): Promise<void> {
    const { autosave, opened } = await openForEditing(this.#storage.repository, this.#storage.tabs)
    this.#autosave = autosave
    this.#name = opened.name
    this.#opened = opened
    autosave.subscribe(() => {
      if (autosave.status().kind === 'saved')
        for (const word of this.#name.split(' ')) this.promised.add(word)
    })
  }

  #opened!: Parameters<Autosave['schedule']>[0]

  edit(): void {
    this.#name += ` ${this.#label}${(this.#edits += 1)}`
    this.#autosave.schedule(renamed(this.#opened, this.#name))
  }

  async save(): Promise<void> {
    const status = await this.#autosave.saveNow()
    if (status.kind === 'conflict') await this.reopen()
  }

  async reopen(): Promise<void> {
    await this.#autosave.discard()
    await this.open()
  }

  /** The page hands over its last edit and is gone; the next page opens the case. */
  async leave(): Promise<void> {
    await this.#autosave.close()
    await this.open()
  }
}

/** The words that were said to be saved, and are not there in the end. */
async function play(device: Device, tabs: number, steps: readonly Step[]): Promise<readonly string[]> {
  const editors = await Promise.all(
    Array.from({ length: tabs }, async (_, index) => {
      const editor = new Editor(await device.openTab(), 'abcd'.charAt(index))
      await editor.open()
      return editor
    }),
  )
  const running: Promise<void>[] = []
  for (const { kind, tab } of steps) {
    const editor = editors[tab % tabs]
    if (editor === undefined) continue
    if (kind === 'edit' || kind === 'edit-and-save') editor.edit()
    if (kind === 'save' || kind === 'edit-and-save') running.push(editor.save())
    if (kind === 'reopen' || kind === 'leave') await editor[kind]()
    if (kind === 'breathe') await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all(running)
  const last = await device.openTab()
  const loaded = await last.repository.load('a')
  const stored = new Set(loaded.kind === 'loaded' ? loaded.case.name.split(' ') : [])
  return editors.flatMap(({ promised }) => [...promised].filter((word) => !stored.has(word)))
}

const kinds = ['edit', 'save', 'edit-and-save', 'edit-and-save', 'reopen', 'leave', 'breathe'] as const
const step = fc.record({ kind: fc.constantFrom(...kinds), tab: fc.nat(3) })

it(
  'two to four tabs that edit one case at random lose nothing that was said to be saved',
  patience(60_000),
  () =>
    tally('interleavings of tabs', async (attempt) => {
      const property = fc.asyncProperty(
        fc.integer({ min: 2, max: 4 }),
        fc.array(step, { minLength: 4, maxLength: 25 }),
        (tabs, steps) => attempt(() => play(newDevice(), tabs, steps)),
      )
      await fc.assert(property, { numRuns: sized(150, 1000) })
    }),
)

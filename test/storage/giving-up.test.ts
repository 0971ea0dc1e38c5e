import type { DBCore } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newDevice, NOW, type Device } from './device.ts'
import { openFaultyTab } from './open-database.ts'
import { renamed, someCase } from './some-case.ts'

const MOMENT = { at: NOW, headline: {} }
const EDIT = {
  ...MOMENT,
  steps: '',
  session: 's',
  sequence: 1,
  baseRevision: 1,
  case: renamed(someCase('a'), 'edited'),
}

afterEach(() => {
  vi.useRealTimers()
})

/** Another connection holds every store, until it is told to let go. */
async function holdStores({ factory, name }: Device): Promise<() => void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = factory.open(name)
    request.onsuccess = () => resolve(request.result)
  })
  const transaction = database.transaction(['cases', 'metadata', 'meta', 'pending'], 'readwrite')
  let isHeld = true
  const stayBusy = () => {
    if (isHeld) transaction.objectStore('meta').get('none').onsuccess = stayBusy
    else database.close()
  }
  stayBusy()
  return () => {
    isHeld = false
  }
}

/** Every request is answered and the commit is under way: its end waits for a word. */
function holdCommits(core: DBCore): readonly (() => void)[] {
  const waiting: (() => void)[] = []
  const begin = core.transaction.bind(core)
  vi.spyOn(core, 'transaction').mockImplementation((...given) => {
    const transaction = begin(...given)
    const tell: unknown = Reflect.get(transaction, 'dispatchEvent')
    if (typeof tell !== 'function') throw new Error('another fake-indexeddb')
    Reflect.set(transaction, 'dispatchEvent', (event: Event) => {
      const end = () => Reflect.apply(tell, transaction, [event]) as boolean
      return event.type === 'complete' ? waiting.push(end) > 0 : end()
    })
    return transaction
  })
  return waiting
}

async function heldTab() {
  const device = newDevice()
  const tab = await openFaultyTab(device)
  await tab.repository.create(someCase('a'), MOMENT)
  const letGo = await holdStores(device)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  return { ...tab, letGo }
}

describe('a write that got no answer', () => {
  it('is told as failed, and does not happen after all', async () => {
    const { repository, letGo } = await heldTab()
    const answers = Promise.all([
      repository.save(EDIT),
      repository.create(someCase('b'), MOMENT),
      repository.remove('a', NOW),
    ])
    await vi.advanceTimersByTimeAsync(1500)
    for (const answer of await answers) expect(answer).toMatchObject({ kind: 'failed', reason: 'timeout' })
    letGo()
    vi.useRealTimers()
    expect(await repository.load('a')).toMatchObject({ case: someCase('a'), revision: 1 })
    expect(await repository.load('b')).toEqual({ kind: 'absent' })
  })

  it('is waited for when its commit can no longer be broken off', async () => {
    const { repository, database } = await openFaultyTab(newDevice())
    await repository.create(someCase('a'), MOMENT)
    const finish = holdCommits(database.core)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const saving = repository.save(EDIT)
    await vi.waitFor(() => expect(finish.length).toBe(1))
    await vi.advanceTimersByTimeAsync(3000)
    for (const one of finish) one()
    expect(await saving).toEqual({ kind: 'saved', revision: 2, savedAt: NOW })
  })

  it('that had not even begun, because the database was still opening, does not begin later', async () => {
    const { repository, database, letGo } = await heldTab()
    letGo()
    let go: (() => void) | undefined
    const gate = new Promise<void>((resolve) => (go = resolve))
    const real = database.transaction.bind(database) as (...given: unknown[]) => Promise<unknown>
    vi.spyOn(database, 'transaction').mockImplementation(((...given: unknown[]) =>
      gate.then(() => real(...given))) as never)
    const removing = repository.remove('a', NOW)
    await vi.advanceTimersByTimeAsync(1500)
    expect(await removing).toMatchObject({ kind: 'failed', reason: 'timeout' })
    go?.()
    vi.useRealTimers()
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded' })
  })
})

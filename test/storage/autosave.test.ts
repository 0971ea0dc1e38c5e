import { describe, expect, it, vi } from 'vitest'
import type { Autosave } from '../../src/storage/autosave.ts'
import type { CaseRepository, Edit, SaveOutcome } from '../../src/storage/case-repository.ts'
import type { TabMessage } from '../../src/storage/tab-channel.ts'
import { newDevice } from './device.ts'
import { openFaultyTab } from './open-database.ts'
import { openForEditing, silentTabs } from './open-for-editing.ts'
import { renamed } from './some-case.ts'
import { untilStatus } from './wait.ts'

function statusesOf(autosave: Autosave): readonly string[] {
  const seen: string[] = []
  autosave.subscribe(() => seen.push(autosave.status().kind))
  return seen
}

describe('the status', () => {
  it('goes by pending and saving to saved, and then the case is stored', async () => {
    const tab = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
    const seen = statusesOf(autosave)
    expect(autosave.status().kind).toBe('saved')
    autosave.schedule(renamed(opened, 'edited'))
    expect(autosave.status().kind).toBe('pending')
    expect(await untilStatus(autosave, 'saved')).toMatchObject({ revision: 2 })
    expect(seen).toEqual(['pending', 'saving', 'saved'])
    expect(await tab.repository.load('a')).toMatchObject({ case: { name: 'edited' }, revision: 2 })
  })

  it('says saved only after the commit', async () => {
    const tab = await openFaultyTab(newDevice())
    const { autosave, opened } = await openForEditing(tab.repository, silentTabs)
    const committed: number[] = []
    const save = vi.spyOn(tab.repository, 'save')
    autosave.subscribe(() => {
      if (autosave.status().kind === 'saved') committed.push(tab.faults.calls())
    })
    autosave.schedule(renamed(opened, 'edited'))
    await autosave.saveNow()
    expect(save).toHaveBeenCalledTimes(1)
    expect(committed).toEqual([tab.faults.calls()])
  })

  it('is failed, not saved, when every commit fails, and the store is as before', async () => {
    const tab = await openFaultyTab(newDevice())
    const { autosave, opened } = await openForEditing(tab.repository, silentTabs)
    const seen = statusesOf(autosave)
    // Transaction, schema number, case, metadata, two writes; then the commit.
    tab.faults.failAt(7, 'QuotaExceededError', true)
    autosave.schedule(renamed(opened, 'edited'))
    expect(await autosave.saveNow()).toMatchObject({ kind: 'failed', reason: 'quota' })
    expect(seen).not.toContain('saved')
    tab.faults.stop()
    expect(await tab.repository.load('a')).toMatchObject({ case: { name: opened.name }, revision: 1 })
  })

  it('stays failed while trying, until a save has succeeded without a reload', async () => {
    const tab = await openFaultyTab(newDevice())
    const { autosave, opened } = await openForEditing(tab.repository, silentTabs)
    tab.faults.failAt(1, 'QuotaExceededError', true)
    autosave.schedule(renamed(opened, 'edited'))
    await untilStatus(autosave, 'failed')
    tab.faults.stop()
    const seen = statusesOf(autosave)
    autosave.schedule(renamed(opened, 'edited again'))
    await untilStatus(autosave, 'saved')
    expect(new Set(seen)).toEqual(new Set(['saved']))
  })

  it('is not saved while a later edit waits', async () => {
    const { repository, answer, saves } = await heldRepository()
    const { autosave, opened } = await openForEditing(repository, silentTabs)
    autosave.schedule(renamed(opened, 'one'))
    await vi.waitFor(() => expect(saves()).toHaveLength(1))
    autosave.schedule(renamed(opened, 'two'))
    answer()
    await untilStatus(autosave, 'pending')
    await vi.waitFor(() => expect(saves()).toHaveLength(2))
    answer()
    expect(await untilStatus(autosave, 'saved')).toMatchObject({ revision: 3 })
    expect(saves().map(({ case: { name } }) => name)).toEqual(['one', 'two'])
  })
})

it('an edit during a slow save is written after it', async () => {
  const { repository, answer, saves } = await heldRepository()
  const { autosave, opened } = await openForEditing(repository, silentTabs)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  autosave.schedule(renamed(opened, 'one'))
  await vi.advanceTimersByTimeAsync(250)
  autosave.schedule(renamed(opened, 'two'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(saves()).toHaveLength(1)
  vi.useRealTimers()
  answer()
  await vi.waitFor(() => expect(saves()).toHaveLength(2))
  answer()
  await untilStatus(autosave, 'saved')
  expect(await repository.load('a')).toMatchObject({ case: { name: 'two' } })
})

it('news of a later change that overtakes the answer to our own save is not forgotten', async () => {
  const { repository, answer, saves } = await heldRepository()
  const heard: ((message: TabMessage) => void)[] = []
  const tabs = {
    ...silentTabs,
    listen: (listener: (message: TabMessage) => void) => (heard.push(listener), () => undefined),
  }
  const { autosave, opened } = await openForEditing(repository, tabs)
  autosave.schedule(renamed(opened, 'mine'))
  const saving = autosave.saveNow()
  await vi.waitFor(() => expect(saves()).toHaveLength(1))
  for (const listener of heard) listener({ kind: 'saved', id: 'a', revision: 3, session: 'other' })
  answer()
  expect(await saving).toEqual({ kind: 'conflict', stored: 'changed', unsaved: false })
})

it('what vanished under an open case is a conflict, and mine can be kept', async () => {
  const device = newDevice()
  const tab = await device.openTab()
  const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
  await new Promise((resolve) => (device.factory.deleteDatabase(device.name).onsuccess = resolve))
  autosave.schedule(renamed(opened, 'mine'))
  expect(await autosave.saveNow()).toEqual({ kind: 'conflict', stored: 'gone', unsaved: true })
  expect(await autosave.keepAsCopy({ id: 'a', name: 'mine' })).toMatchObject({ kind: 'saved' })
  expect(await tab.repository.load('a')).toMatchObject({ case: { name: 'mine' } })
})

describe('a failing save', () => {
  it('is tried again with a fresh connection, three times, and then told', async () => {
    const { repository } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, silentTabs)
    const failed = { kind: 'failed', reason: 'closed', detail: '' } as const
    const save = vi.spyOn(repository, 'save').mockResolvedValue(failed)
    const reconnect = vi.spyOn(repository, 'reconnect')
    autosave.schedule(renamed(opened, 'edited'))
    expect(await autosave.saveNow()).toEqual(failed)
    expect([save.mock.calls.length, reconnect.mock.calls.length]).toEqual([4, 3])
  })

  it('heals in silence when the browser dropped the connection', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
    const tab = await openFaultyTab(newDevice())
    const { autosave, opened } = await openForEditing(tab.repository, silentTabs)
    tab.database.backendDB().close()
    autosave.schedule(renamed(opened, 'edited'))
    expect(await autosave.saveNow()).toMatchObject({ kind: 'saved', revision: 2 })
  })

  it('that never answers is told within two seconds', async () => {
    const tab = await openFaultyTab(newDevice())
    const { autosave, opened } = await openForEditing(tab.repository, silentTabs)
    vi.spyOn(tab.database, 'transaction').mockReturnValue(new Promise(() => undefined) as never)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    autosave.schedule(renamed(opened, 'edited'))
    await vi.advanceTimersByTimeAsync(2000)
    vi.useRealTimers()
    expect(autosave.status()).toMatchObject({ kind: 'failed', reason: 'timeout' })
  })

  it('that did not answer is tried again by itself, told as failed until it is kept', async () => {
    const { repository } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, silentTabs)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.spyOn(repository, 'save').mockResolvedValueOnce(NO_ANSWER).mockResolvedValueOnce(NO_ANSWER)
    autosave.schedule(renamed(opened, 'edited'))
    await vi.advanceTimersByTimeAsync(300)
    const seen = statusesOf(autosave)
    expect(autosave.status()).toEqual(NO_ANSWER)
    await vi.advanceTimersByTimeAsync(5000)
    vi.useRealTimers()
    await untilStatus(autosave, 'saved')
    expect(new Set(seen)).toEqual(new Set(['failed', 'saved']))
    expect(await repository.load('a')).toMatchObject({ case: { name: 'edited' } })
  })

  it('that never answers is not tried for ever, until someone edits again', async () => {
    const { repository } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, silentTabs)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const save = vi.spyOn(repository, 'save').mockResolvedValue(NO_ANSWER)
    autosave.schedule(renamed(opened, 'edited'))
    await vi.advanceTimersByTimeAsync(3_600_000)
    const tries = save.mock.calls.length
    expect(tries).toBeLessThanOrEqual(5)
    autosave.schedule(renamed(opened, 'edited again'))
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(save.mock.calls.length).toBe(2 * tries)
    vi.useRealTimers()
  })

  it('does not hold an edit back that comes while it waits to be tried again', async () => {
    const { repository } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, silentTabs)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const save = vi.spyOn(repository, 'save').mockResolvedValue(NO_ANSWER)
    autosave.schedule(renamed(opened, 'edited'))
    await vi.advanceTimersByTimeAsync(300)
    autosave.schedule(renamed(opened, 'edited again'))
    await vi.advanceTimersByTimeAsync(300)
    vi.useRealTimers()
    expect(save.mock.calls.map(([edit]) => edit.case.name)).toEqual(['edited', 'edited again'])
  })
})

const NO_ANSWER = { kind: 'failed', reason: 'timeout', detail: '' } as const

describe('edits', () => {
  it('within the throttle are written once, with the last text', async () => {
    const { repository, tabs } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, tabs)
    const save = vi.spyOn(repository, 'save')
    for (const name of ['e', 'ed', 'edi', 'edit']) autosave.schedule(renamed(opened, name))
    await untilStatus(autosave, 'saved')
    expect(save).toHaveBeenCalledTimes(1)
    expect(await repository.load('a')).toMatchObject({ case: { name: 'edit' } })
  })

  it('that go on and on are written all the while', async () => {
    const { repository, tabs } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, tabs)
    const save = vi.spyOn(repository, 'save')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    for (let edit = 0; edit < 20; edit += 1) {
      autosave.schedule(renamed(opened, `edit ${edit}`))
      await vi.advanceTimersByTimeAsync(50)
      await vi.waitFor(() => expect(autosave.status().kind).not.toBe('saving'))
    }
    vi.useRealTimers()
    expect(save.mock.calls.length).toBeGreaterThanOrEqual(3)
  })

  it('of a case that is being closed are there for who opens it again at once', async () => {
    const { repository, tabs } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, tabs)
    autosave.schedule(renamed(opened, 'one'))
    const saving = autosave.saveNow()
    await Promise.resolve()
    autosave.schedule(renamed(opened, 'two'))
    const closing = autosave.close()
    await Promise.resolve()
    expect(await repository.load('a')).toMatchObject({ case: { name: 'two' } })
    expect(await repository.list()).toMatchObject({ cases: [{ name: 'two' }] })
    await Promise.all([saving, closing])
  })

  it('made while a save runs are in the store when saving now is over', async () => {
    const { repository, answer, saves } = await heldRepository()
    const { autosave, opened } = await openForEditing(repository, silentTabs)
    autosave.schedule(renamed(opened, 'one'))
    await vi.waitFor(() => expect(saves()).toHaveLength(1))
    autosave.schedule(renamed(opened, 'two'))
    const saving = autosave.saveNow()
    answer()
    await vi.waitFor(() => expect(saves()).toHaveLength(2))
    answer()
    expect(await saving).toMatchObject({ kind: 'saved', revision: 3 })
    expect(await repository.load('a')).toMatchObject({ case: { name: 'two' } })
  })

  it('that are none are not written', async () => {
    const { repository, tabs } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, tabs)
    const save = vi.spyOn(repository, 'save')
    autosave.schedule(opened)
    await autosave.saveNow()
    await autosave.close()
    expect(save).not.toHaveBeenCalled()
  })

  it('that wait are written when the case is closed', async () => {
    const { repository, tabs } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, tabs)
    autosave.schedule(renamed(opened, 'last'))
    expect(await autosave.close()).toMatchObject({ kind: 'saved', revision: 2 })
    autosave.schedule(renamed(opened, 'after closing'))
    expect(await repository.load('a')).toMatchObject({ case: { name: 'last' } })
  })

  it('are kept also when the results cannot be calculated', async () => {
    const { repository, tabs } = await newDevice().openTab()
    const { autosave, opened } = await openForEditing(repository, tabs, {
      headlineOf: () => {
        throw new Error('no result')
      },
    })
    autosave.schedule(renamed(opened, 'edited'))
    expect(await autosave.saveNow()).toMatchObject({ kind: 'saved' })
    expect(await repository.list()).toMatchObject({ cases: [{ name: 'edited', headline: {} }] })
  })
})

describe('where the browser keeps nothing', () => {
  it('never says saved, and the work goes on in memory', async () => {
    newDevice()
    vi.stubGlobal('indexedDB', undefined)
    const { openStorage } = await import('../../src/storage/open-storage.ts')
    const storage = await openStorage({ now: '2026-11-20T09:00:00.000Z', name: 'memory' })
    expect(storage.state).toMatchObject({ kind: 'unavailable', reason: 'absent' })
    const { autosave, opened } = await openForEditing(storage.repository, storage.tabs)
    const seen = statusesOf(autosave)
    autosave.schedule(renamed(opened, 'edited'))
    expect(await autosave.close()).toEqual({ kind: 'memory-only' })
    expect(new Set(seen)).toEqual(new Set(['memory-only']))
    expect(await storage.repository.load('a')).toMatchObject({ case: { name: 'edited' } })
    storage.close()
  })
})

/** A repository whose saves wait for a word. */
async function heldRepository() {
  const { repository } = await newDevice().openTab()
  const saves: Edit[] = []
  const waiting: (() => void)[] = []
  const held: CaseRepository = {
    ...repository,
    async save(edit): Promise<SaveOutcome> {
      saves.push(edit)
      await new Promise<void>((resolve) => waiting.push(resolve))
      return repository.save(edit)
    },
  }
  return { repository: held, saves: () => saves, answer: () => waiting.shift()?.() }
}

import { describe, expect, it, vi } from 'vitest'
import { openStorage } from '../../src/storage/open-storage.ts'
import { wipeStorage } from '../../src/storage/wipe.ts'
import { newDevice, NOW } from './device.ts'
import { openForEditing } from './open-for-editing.ts'
import { renamed, someCase } from './some-case.ts'

const MOMENT = { at: NOW, headline: {} }

async function databases(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name)
}

describe('wiping everything', () => {
  it('leaves nothing of ours, and everything of others', async () => {
    const device = newDevice()
    const tab = await device.openTab()
    await tab.repository.create(someCase('a'), MOMENT)
    device.localStorage.setItem(`${device.name}-language`, 'en')
    device.localStorage.setItem('of another', 'x')
    await new Promise((resolve) => (indexedDB.open('of another').onsuccess = resolve))
    expect(await wipeStorage(tab, device.name)).toEqual({ kind: 'done' })
    expect(await databases()).toEqual(['of another'])
    expect(device.localStorage.length).toBe(1)
  })

  it('is not undone by another tab that goes on: it keeps nothing, and says so', async () => {
    const device = newDevice()
    const [tab, other] = [await device.openTab(), await device.openTab()]
    const { autosave, opened } = await openForEditing(other.repository, other.tabs)
    expect(await wipeStorage(tab, device.name)).toEqual({ kind: 'done' })
    await vi.waitFor(() => expect(autosave.status()).toMatchObject({ kind: 'conflict', stored: 'gone' }))
    autosave.schedule(renamed(opened, 'after'))
    await autosave.saveNow()
    expect(await other.repository.list()).toMatchObject({ kind: 'failed' })
    expect(await other.repository.create(someCase('b'), MOMENT)).toMatchObject({ kind: 'failed' })
    expect(await databases()).toEqual([])
    expect(device.localStorage.length).toBe(0)
  })

  it('begins anew at the next opening, without talk of lost cases', async () => {
    const device = newDevice()
    const tab = await device.openTab()
    await tab.repository.create(someCase('a'), MOMENT)
    await wipeStorage(tab, device.name)
    const { state, missing, repository } = await device.openTab()
    expect([state, missing]).toEqual([{ kind: 'ready' }, []])
    expect(await repository.list()).toEqual({ kind: 'listed', cases: [] })
  })

  it('says so when a tab holds on to the data', async () => {
    const device = newDevice()
    const tab = await device.openTab()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = vi.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest)
    const wiping = wipeStorage(tab, device.name)
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    await vi.advanceTimersByTimeAsync(3000)
    vi.useRealTimers()
    expect(await wiping).toEqual({ kind: 'blocked' })
  })
})

describe('a guest', () => {
  it('reads nothing of the device, works, and leaves nothing', async () => {
    const device = newDevice()
    const own = await device.openTab()
    await own.repository.create(someCase('a'), MOMENT)
    const before = [await databases(), device.localStorage.length]
    const { state, repository, missing } = await openStorage({ now: NOW, name: device.name, unkept: 'guest' })
    expect([state, missing]).toEqual([{ kind: 'guest' }, []])
    expect(await repository.list()).toEqual({ kind: 'listed', cases: [] })
    await repository.create(someCase('b'), MOMENT)
    expect(await repository.load('b')).toMatchObject({ kind: 'loaded' })
    expect([await databases(), device.localStorage.length]).toEqual(before)
    expect(await own.repository.load('b')).toEqual({ kind: 'absent' })
  })
})

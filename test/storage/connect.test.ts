import { Dexie } from 'dexie'
import { IDBDatabase } from 'fake-indexeddb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { SCHEMA_VERSION } from '../../src/storage/case-database.ts'
import { peekDatabase } from '../../src/storage/peek-database.ts'
import { newDevice, NOW, type Device } from './device.ts'
import { someCase } from './some-case.ts'

afterEach(() => {
  vi.useRealTimers()
})

function openThatFails(name: string): unknown {
  return {
    open() {
      throw new DOMException('not here', name)
    },
  }
}

describe('opening', () => {
  it.each([
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['UnknownError', 'failed'],
  ])('that fails with %s is told as %s, and the work goes on in memory', async (error, reason) => {
    const device = newDevice()
    vi.stubGlobal('indexedDB', openThatFails(error))
    const { state, repository } = await device.openTab()
    expect(state).toMatchObject({ kind: 'unavailable', reason })
    expect(repository.mode).toBe('memory')
    await repository.create(someCase('a'), { at: NOW, headline: {} })
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded', case: someCase('a') })
    await repository.remove('a', NOW)
    expect(await repository.list()).toEqual({ kind: 'listed', cases: [] })
  })

  it('that never answers is given up after three seconds', async () => {
    const device = newDevice()
    vi.stubGlobal('indexedDB', { open: () => ({}) })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opening = device.openTab()
    await vi.advanceTimersByTimeAsync(3000)
    expect((await opening).state).toMatchObject({ kind: 'unavailable', reason: 'timeout' })
  })

  it('where reading the property itself is refused, is told as refused', async () => {
    const device = newDevice()
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    const before = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: refuse })
    const { state } = await device.openTab()
    Object.defineProperty(globalThis, 'indexedDB', before ?? { configurable: true, value: undefined })
    expect(state).toMatchObject({ kind: 'unavailable', reason: 'refused' })
  })

  it('of a database that opens and cannot be read ends in memory too', async () => {
    const device = newDevice()
    const strange = new Dexie(device.name, { indexedDB: device.factory, IDBKeyRange: globalThis.IDBKeyRange })
    strange.version(SCHEMA_VERSION + 1).stores({ other: 'id' })
    await strange.open()
    strange.close()
    expect((await device.openTab()).state).toMatchObject({ kind: 'unavailable', reason: 'failed' })
  })

  it('that waits for another tab with an older version is given up, and does not open after all', async () => {
    const device = newDevice()
    const older = await openRaw(device, 5)
    const close = vi.spyOn(IDBDatabase.prototype, 'close')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opening = device.openTab()
    await untilQuiet()
    await vi.advanceTimersByTimeAsync(3000)
    expect((await opening).state).toMatchObject({ kind: 'unavailable', reason: 'blocked-by-other-tab' })
    older.close()
    await untilQuiet()
    // The look at the schema, both sides of the copy before the upgrade, the other tab, and the connection that came too late.
    expect(close).toHaveBeenCalledTimes(5)
  })

  it('looks first, and that leaves nothing behind', async () => {
    const { factory, name } = newDevice()
    expect(await peekDatabase(name)).toBeUndefined()
    expect(await factory.databases()).toEqual([])
  })
})

function openRaw({ factory, name }: Device, version: number): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = factory.open(name, version)
    request.onsuccess = () => resolve(request.result)
  })
}

async function untilQuiet(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newDevice, NOW } from './device.ts'
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
    strange.version(3).stores({ other: 'id' })
    await strange.open()
    strange.close()
    expect((await device.openTab()).state).toMatchObject({ kind: 'unavailable', reason: 'failed' })
  })

  it('for the first time leaves a database behind only when something is kept', async () => {
    const device = newDevice()
    const tab = await device.openTab()
    expect(tab.state).toEqual({ kind: 'ready' })
    expect(await tab.repository.list()).toEqual({ kind: 'listed', cases: [] })
    const [database] = await device.factory.databases()
    expect(database).toMatchObject({ name: device.name, version: 10 })
  })
})

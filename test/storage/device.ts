import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, vi } from 'vitest'
import { openStorage, type OpenedStorage } from '../../src/storage/open-storage.ts'

export const NOW = '2026-11-20T09:00:00.000Z'

export interface Device {
  readonly factory: IDBFactory
  readonly localStorage: Storage
  /** Opens the program in another tab of this device. */
  openTab(now?: string): Promise<OpenedStorage>
  readonly name: string
}

let opened: OpenedStorage[] = []

afterEach(() => {
  for (const tab of opened) tab.close()
  opened = []
  vi.unstubAllGlobals()
})

let devices = 0

/** A browser of its own, with nothing kept in it. */
export function newDevice(): Device {
  const factory = new IDBFactory()
  const localStorage = newLocalStorage()
  const name = `device-${(devices += 1)}`
  vi.stubGlobal('indexedDB', factory)
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  vi.stubGlobal('localStorage', localStorage)
  return {
    factory,
    localStorage,
    name,
    async openTab(now = NOW) {
      const tab = await openStorage({ now, name })
      opened.push(tab)
      return tab
    },
  }
}

function newLocalStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  }
}

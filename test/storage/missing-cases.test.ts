import { IDBFactory } from 'fake-indexeddb'
import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { newDevice, NOW, type Device } from './device.ts'
import { openForEditing } from './open-for-editing.ts'
import { renamed, someCase } from './some-case.ts'

async function deviceWithCases(...ids: readonly string[]): Promise<Device> {
  const device = newDevice()
  const tab = await device.openTab()
  for (const id of ids) await tab.repository.create(someCase(id, `Zaak ${id}`), { at: NOW, headline: {} })
  tab.close()
  return device
}

function evictDatabase(): void {
  vi.stubGlobal('indexedDB', new IDBFactory())
}

describe('work that the browser lost', () => {
  it('is named at the next opening, until the user has read it', async () => {
    const device = await deviceWithCases('a', 'b')
    evictDatabase()
    const lost = [
      { id: 'a', name: 'Zaak a', savedAt: NOW, kind: 'gone' },
      { id: 'b', name: 'Zaak b', savedAt: NOW, kind: 'gone' },
    ]
    const first = await device.openTab()
    expect(first.state).toEqual({ kind: 'ready' })
    expect(first.missing).toEqual(lost)
    const second = await device.openTab()
    expect(second.missing).toEqual(lost)
    second.acknowledgeMissing()
    expect((await device.openTab()).missing).toEqual([])
  })

  it('is noticed when a case came back in an older revision', async () => {
    const device = await deviceWithCases('a')
    const tab = await device.openTab()
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
    autosave.schedule(renamed(opened, 'Nieuw'))
    await autosave.close()
    tab.close()
    await rollBack(device)
    const next = await device.openTab()
    expect(next.missing).toEqual([{ id: 'a', name: 'Nieuw', savedAt: NOW, kind: 'older' }])
    next.acknowledgeMissing()
    expect((await device.openTab()).missing).toEqual([])
  })

  it('is unreachable where the database does not open', async () => {
    const device = await deviceWithCases('a')
    vi.stubGlobal('indexedDB', undefined)
    const tab = await device.openTab()
    expect(tab.missing).toEqual([{ id: 'a', name: 'Zaak a', savedAt: NOW, kind: 'unreachable' }])
    tab.acknowledgeMissing()
    expect((await device.openTab()).missing).toHaveLength(1)
  })
})

describe('nothing is missing', () => {
  it('on a new device', async () => {
    expect((await newDevice().openTab()).missing).toEqual([])
  })

  it('after a case was deleted, restored or copied', async () => {
    const device = await deviceWithCases('a', 'b', 'c')
    const tab = await device.openTab()
    await tab.repository.remove('a', NOW)
    await tab.repository.remove('b', NOW)
    await tab.repository.restore('b')
    await tab.repository.duplicate('c', { id: 'd', name: 'd', at: NOW })
    const next = await device.openTab()
    expect(next.missing).toEqual([])
    await next.repository.remove('c', NOW)
    evictDatabase()
    expect((await device.openTab()).missing.map(({ id }) => id).sort()).toEqual(['b', 'd'])
  })

  it('when only local storage was emptied, which is then filled again', async () => {
    const device = await deviceWithCases('a')
    device.localStorage.clear()
    expect((await device.openTab()).missing).toEqual([])
    evictDatabase()
    expect((await device.openTab()).missing).toHaveLength(1)
  })

  it.each(['', 'null', '{', '{"name":"x"}', '{"name":1,"revision":1,"savedAt":""}'])(
    'when local storage holds nonsense: %s',
    async (text) => {
      const device = await deviceWithCases('a')
      device.localStorage.setItem(`${device.name}/case/z`, text)
      expect((await device.openTab()).missing).toEqual([])
    },
  )
})

it('local storage that refuses does not stand in the way', async () => {
  const device = newDevice()
  vi.stubGlobal('localStorage', undefined)
  vi.spyOn(device.localStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const tab = await device.openTab()
  vi.stubGlobal('localStorage', device.localStorage)
  const other = await device.openTab()
  for (const { repository } of [tab, other]) {
    const id = repository === tab.repository ? 'a' : 'b'
    expect(await repository.create(someCase(id), { at: NOW, headline: {} })).toMatchObject({ kind: 'saved' })
  }
})

/** As after a power failure that took the last writes along. */
async function rollBack({ name, factory }: Device): Promise<void> {
  const database = new Dexie(name, { indexedDB: factory, IDBKeyRange: globalThis.IDBKeyRange })
  await database.open()
  for (const table of ['cases', 'metadata']) await database.table(table).update('a', { revision: 1 })
  database.close()
}

import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { CaseDatabase, SCHEMA_VERSION } from '../../src/storage/case-database.ts'
import { newDevice, NOW, type Device } from './device.ts'
import { openFaultyTab } from './open-database.ts'
import { openForEditing, silentTabs } from './open-for-editing.ts'
import { renamed, someCase } from './some-case.ts'

const NEXT = SCHEMA_VERSION + 1

async function deviceWithCase(): Promise<Device> {
  const device = newDevice()
  const tab = await device.openTab()
  await tab.repository.create(someCase('a'), { at: NOW, headline: {} })
  tab.close()
  return device
}

/** What a later version of the program may do: other stores, other fields, a higher number. */
async function openNewer({ name, factory }: Device): Promise<Dexie> {
  const newer = new Dexie(name, { indexedDB: factory, IDBKeyRange: globalThis.IDBKeyRange })
  const stores = { cases: 'id', metadata: 'id', meta: 'key', steps: 'caseId' }
  newer.version(NEXT).stores({ ...stores, history: '++id', pending: null, moments: null })
  await newer.open()
  await newer.table('meta').put({ key: 'schemaVersion', value: NEXT })
  await newer.table('cases').update('a', { addedLater: 'kept' })
  return newer
}

/** A later version that needed no other stores. */
async function raiseNumber({ name }: Device, value: unknown): Promise<void> {
  const newer = new CaseDatabase(name)
  await newer.open()
  await newer.table('meta').put({ key: 'schemaVersion', value })
  newer.close()
}

async function wholeContent({ name, factory }: Device): Promise<unknown> {
  const database = new Dexie(name, { indexedDB: factory, IDBKeyRange: globalThis.IDBKeyRange })
  await database.open()
  const stores = await Promise.all(
    database.tables.map(async (table) => ({ store: table.name, rows: await table.toArray() })),
  )
  const content = { version: database.backendDB().version, stores }
  database.close()
  return content
}

describe('a database of a newer version', () => {
  it('can be read, refuses every write, and stays as it is', async () => {
    const device = await deviceWithCase()
    const newer = await openNewer(device)
    newer.close()
    const before = await wholeContent(device)
    const tab = await device.openTab('2030-01-01T00:00:00.000Z')
    const { state, repository, tabs, missing } = tab
    expect(state).toEqual({ kind: 'read-only-newer', schemaVersion: NEXT })
    expect(missing).toEqual([])
    expect(await repository.list()).toMatchObject({ cases: [{ id: 'a' }] })
    const { autosave, opened } = await openForEditing(repository, tabs)
    autosave.schedule(renamed(opened, 'edited'))
    expect(await autosave.close()).toEqual({ kind: 'read-only' })
    const readOnly = { kind: 'read-only' }
    const as = { id: 'b', name: 'b', at: NOW }
    expect(await repository.create(someCase('b'), { at: NOW, headline: {} })).toEqual(readOnly)
    expect(await repository.duplicate('a', as)).toEqual(readOnly)
    expect(await repository.remove('a', NOW)).toEqual(readOnly)
    expect(await repository.restore('a')).toEqual(readOnly)
    tab.close()
    expect(await wholeContent(device)).toEqual(before)
  })

  it('is recognised by our own number also when Dexie’s is the same', async () => {
    const device = await deviceWithCase()
    await raiseNumber(device, 7)
    expect((await device.openTab()).state).toEqual({ kind: 'read-only-newer', schemaVersion: 7 })
  })

  it('is recognised by Dexie’s number also when ours is gone', async () => {
    const device = await deviceWithCase()
    const newer = await openNewer(device)
    await newer.table('meta').clear()
    newer.close()
    const before = await wholeContent(device)
    const { state, repository } = await device.openTab()
    expect(state).toEqual({ kind: 'read-only-newer', schemaVersion: NEXT })
    expect(await repository.remove('a', NOW)).toEqual({ kind: 'read-only' })
    expect(await wholeContent(device)).toEqual(before)
  })

  it('takes no last edit of a page either', async () => {
    const device = await deviceWithCase()
    await raiseNumber(device, NEXT)
    const before = await wholeContent(device)
    const { repository } = await device.openTab()
    const summary = { name: '', organisation: '', tags: [], headline: {} }
    const edit = { key: 'a/s', caseId: 'a', session: 's', sequence: 1, baseRevision: 1, text: '', at: NOW }
    repository.keepAtOnce({ ...edit, summary })
    expect(await repository.list()).toMatchObject({ cases: [{ id: 'a' }] })
    expect(await wholeContent(device)).toEqual(before)
  })

  it('is taken as newer when the number is none', async () => {
    const device = await deviceWithCase()
    await raiseNumber(device, 'x')
    expect((await device.openTab()).state.kind).toBe('read-only-newer')
  })
})

describe('a newer version that takes over while a case is open', () => {
  it('gets the last edit handed over, and this tab writes no more', async () => {
    const device = await deviceWithCase()
    const tab = await device.openTab()
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
    autosave.schedule(renamed(opened, 'last words'))
    const { name, factory } = device
    const newer = new Dexie(name, { indexedDB: factory, IDBKeyRange: globalThis.IDBKeyRange })
    newer.version(NEXT).stores({ cases: 'id', metadata: 'id', meta: 'key', pending: 'key' })
    await newer.open()
    expect(await newer.table('pending').toArray()).toMatchObject([{ caseId: 'a', baseRevision: 1 }])
    expect(autosave.status()).toEqual({ kind: 'read-only' })
    autosave.schedule(renamed(opened, 'after'))
    await autosave.saveNow()
    expect(await tab.repository.remove('a', NOW)).toEqual({ kind: 'read-only' })
    expect(await tab.repository.list()).toMatchObject({ kind: 'failed', reason: 'closed' })
    expect(await newer.table('cases').get('a')).toMatchObject({ revision: 1 })
    newer.close()
  })

  it.each([NEXT, 'x'])(
    'with only our number changed to %s is noticed inside the next save',
    async (number) => {
      const device = await deviceWithCase()
      const tab = await device.openTab()
      const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
      await raiseNumber(device, number)
      autosave.schedule(renamed(opened, 'edited'))
      expect(await autosave.saveNow()).toEqual({ kind: 'read-only' })
      expect(await tab.repository.load('a')).toMatchObject({ case: { name: opened.name }, revision: 1 })
    },
  )

  it('is noticed when the connection of this tab was dropped in the meantime', async () => {
    const device = await deviceWithCase()
    const tab = await openFaultyTab(device)
    const { autosave, opened } = await openForEditing(tab.repository, silentTabs)
    tab.database.close({ disableAutoOpen: false })
    const newer = await openNewer(device)
    newer.close()
    const before = await wholeContent(device)
    autosave.schedule(renamed(opened, 'edited'))
    expect(await autosave.saveNow()).toEqual({ kind: 'read-only' })
    expect(await wholeContent(device)).toEqual(before)
  })
})

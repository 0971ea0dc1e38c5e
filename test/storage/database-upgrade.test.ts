import { Dexie } from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { SCHEMA_VERSION } from '../../src/storage/case-database.ts'
import { DATABASE_STEPS } from '../../src/storage/database-steps.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import { newDevice, NOW, type Device } from './device.ts'
import { someCase } from './some-case.ts'

/** A database as the program of an earlier schema left it, with a case, a deleted case and the last edit of a page. */
async function deviceOf(schema: number): Promise<Device> {
  const device = newDevice()
  const old = new Dexie(device.name, { indexedDB: device.factory, IDBKeyRange: globalThis.IDBKeyRange })
  DATABASE_STEPS.slice(0, schema).forEach(({ stores }, n) => old.version(n + 1).stores(stores))
  await old.open()
  const summary = { name: 'Bedsensoren', organisation: 'Zorggroep Noord', tags: [], headline: {} }
  for (const id of ['a', 'gone']) {
    const row = { id, revision: 3, savedAt: NOW, session: 's', sequence: 2, text: writeCase(someCase(id)) }
    await old.table('cases').put(row)
    const deleted = id === 'gone' ? { deletedAt: NOW } : {}
    await old.table('metadata').put({ id, ...summary, revision: 3, savedAt: NOW, ...deleted })
  }
  const text = writeCase(someCase('a', 'Laatste woorden'))
  const last = { key: 'a/t', caseId: 'a', session: 't', sequence: 1, baseRevision: 3, text, at: NOW }
  await old.table('pending').put({ ...last, summary: { ...summary, name: 'Laatste woorden' } })
  await old.table('meta').put({ key: 'schemaVersion', value: schema })
  old.close()
  return device
}

async function content({ factory }: Device, name: string) {
  const database = new Dexie(name, { indexedDB: factory, IDBKeyRange: globalThis.IDBKeyRange })
  await database.open()
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]))
  database.close()
  return Object.fromEntries(tables) as Readonly<Record<string, readonly unknown[]>>
}

const OLDER = Array.from({ length: SCHEMA_VERSION - 1 }, (_, n) => n + 1)

describe('every schema that was ever released', () => {
  it('has a step with a name, which makes tables that the database then has', async () => {
    const device = newDevice()
    const tab = await device.openTab()
    tab.close()
    const tables = Object.keys(await content(device, device.name))
    expect(DATABASE_STEPS.map(({ name }) => name)).toEqual(['cases', 'moments and steps', 'files'])
    for (const { stores } of DATABASE_STEPS)
      expect(tables).toEqual(expect.arrayContaining(Object.keys(stores)))
    expect(tables).toHaveLength(DATABASE_STEPS.flatMap(({ stores }) => Object.keys(stores)).length)
  })

  it.each(OLDER)('number %i opens, with all that was in it, and can be worked in', async (schema) => {
    const device = await deviceOf(schema)
    const { state, repository, missing } = await device.openTab()
    expect(state).toEqual({ kind: 'ready' })
    expect(missing).toEqual([])
    const loaded = await repository.load('a')
    expect(loaded).toMatchObject({
      kind: 'loaded',
      case: { name: 'Laatste woorden' },
      revision: 4,
      steps: '',
    })
    expect(await repository.load('gone')).toEqual({ kind: 'deleted' })
    expect(await repository.moments('a')).toMatchObject({ moments: [{ kind: 'quarter', revision: 3 }] })
    expect(await content(device, device.name)).toMatchObject({
      meta: expect.arrayContaining([{ key: 'schemaVersion', value: SCHEMA_VERSION }]) as unknown,
    })
  })

  it.each(OLDER)('number %i is copied beside before anything changes, for a month', async (schema) => {
    const device = await deviceOf(schema)
    const before = await content(device, device.name)
    const copy = `${device.name}-before-${schema + 1}`
    const tab = await device.openTab()
    tab.close()
    expect(await content(device, copy)).toEqual(before)
    await device.openTab('2026-12-19T00:00:00.000Z')
    expect((await device.factory.databases()).map(({ name }) => name)).toContain(copy)
    await device.openTab('2026-12-21T00:00:00.000Z')
    expect((await device.factory.databases()).map(({ name }) => name)).not.toContain(copy)
  })
})

it('an upgrade for which there is no room to copy goes on, and leaves no half copy', async () => {
  const device = await deviceOf(1)
  const open = device.factory.open.bind(device.factory)
  vi.spyOn(device.factory, 'open').mockImplementation((name, version) => {
    if (name.includes('-before-')) throw new DOMException('full', 'QuotaExceededError')
    return open(name, version)
  })
  const { state, repository } = await device.openTab()
  expect(state).toEqual({ kind: 'ready' })
  expect(await repository.load('a')).toMatchObject({ kind: 'loaded' })
  expect((await device.factory.databases()).map(({ name }) => name)).toEqual([device.name])
})

it('an upgrade that was broken off halfway is done at the next opening', async () => {
  const device = await deviceOf(1)
  const broken = new Dexie(device.name, { indexedDB: device.factory, IDBKeyRange: globalThis.IDBKeyRange })
  broken.version(1).stores(DATABASE_STEPS[0]!.stores)
  broken
    .version(2)
    .stores(DATABASE_STEPS[1]!.stores)
    .upgrade(() => {
      throw new Error('killed')
    })
  await expect(broken.open()).rejects.toThrow('killed')
  const { repository } = await device.openTab()
  expect(await repository.load('a')).toMatchObject({ case: { name: 'Laatste woorden' } })
})

it('a new database is not copied', async () => {
  const device = newDevice()
  await device.openTab()
  expect((await device.factory.databases()).map(({ name }) => name)).toEqual([device.name])
})

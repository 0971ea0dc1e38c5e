import { describe, expect, it } from 'vitest'
import { writeCase } from '../../src/case-file/write-case.ts'
import type { OpenedStorage } from '../../src/storage/open-storage.ts'
import { newDevice, NOW } from './device.ts'
import { renamed, someCase } from './some-case.ts'

const MOMENT = { at: NOW, headline: { npv: '1200.50' } }
const EDIT = { at: NOW, headline: {}, steps: '', session: 'tab-1', sequence: 1, baseRevision: 1 }

async function openWith(...names: readonly string[]): Promise<OpenedStorage> {
  const storage = await newDevice().openTab()
  for (const name of names) await storage.repository.create(someCase(name, name), MOMENT)
  return storage
}

describe('cases on this device', () => {
  it('come back as they were given', async () => {
    const device = newDevice()
    const first = await device.openTab()
    const original = someCase('a', 'Bedsensoren', ['zintuig'])
    expect(await first.repository.create(original, MOMENT)).toEqual({
      kind: 'saved',
      revision: 1,
      savedAt: NOW,
    })
    first.close()
    const second = await device.openTab()
    expect(await second.repository.load('a')).toEqual({
      kind: 'loaded',
      case: original,
      revision: 1,
      savedAt: NOW,
      steps: '',
    })
  })

  it('are listed newest first with what the home screen shows', async () => {
    const { repository } = await openWith('a', 'b')
    await repository.create(someCase('c', 'c', ['x']), {
      at: '2026-11-21T00:00:00.000Z',
      headline: { npv: '3' },
    })
    const listed = await repository.list()
    expect(listed.kind === 'listed' && listed.cases.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(listed.kind === 'listed' && listed.cases[0]).toEqual({
      id: 'c',
      name: 'c',
      organisation: 'Zorggroep Noord',
      tags: ['x'],
      headline: { npv: '3' },
      revision: 1,
      savedAt: '2026-11-21T00:00:00.000Z',
      madeAt: '2026-11-21T00:00:00.000Z',
    })
  })

  it('never replace a case that has the same id, also when that one is deleted', async () => {
    const { repository } = await openWith('a')
    expect(await repository.create(someCase('a', 'other'), MOMENT)).toEqual({ kind: 'exists' })
    await repository.remove('a', NOW)
    expect(await repository.create(someCase('a', 'other'), MOMENT)).toEqual({ kind: 'exists' })
  })

  it('can be created again with the same answer, when the first answer got lost', async () => {
    const { repository } = await openWith('a')
    expect(await repository.create(someCase('a', 'a'), MOMENT)).toMatchObject({ kind: 'saved', revision: 1 })
    await repository.save({ ...EDIT, case: renamed(someCase('a'), 'edited') })
    expect(await repository.create(renamed(someCase('a'), 'edited'), MOMENT)).toEqual({ kind: 'exists' })
  })

  it('that do not exist are absent, not an error', async () => {
    const { repository } = await openWith()
    expect(await repository.load('a')).toEqual({ kind: 'absent' })
    expect(await repository.remove('a', NOW)).toEqual({ kind: 'absent' })
    expect(await repository.restore('a')).toEqual({ kind: 'absent' })
    expect(await repository.dropCopy('a')).toEqual({ kind: 'absent' })
    const as = { id: 'b', name: 'b', at: NOW }
    expect(await repository.duplicate('a', as)).toEqual({ kind: 'absent' })
    expect(await repository.adoptCopy('a', as)).toEqual({ kind: 'absent' })
  })
})

describe('a save', () => {
  it('raises the revision and renews what the home screen shows', async () => {
    const { repository } = await openWith('a')
    const edited = renamed(someCase('a'), 'Valpreventie')
    const saved = await repository.save({ ...EDIT, case: edited, headline: { npv: '9' } })
    expect(saved).toEqual({ kind: 'saved', revision: 2, savedAt: NOW })
    expect(await repository.load('a')).toMatchObject({ case: edited, revision: 2 })
    expect(await repository.list()).toMatchObject({
      cases: [{ name: 'Valpreventie', headline: { npv: '9' } }],
    })
  })

  it('on an older revision changes nothing', async () => {
    const { repository } = await openWith('a')
    await repository.save({ ...EDIT, case: renamed(someCase('a'), 'mine') })
    const stale = await repository.save({ ...EDIT, session: 'tab-2', case: renamed(someCase('a'), 'theirs') })
    expect(stale).toEqual({ kind: 'conflict', stored: 'changed' })
    expect(await repository.load('a')).toMatchObject({ case: { name: 'mine' }, revision: 2 })
  })

  it('of the text that is stored already is no conflict and no new revision', async () => {
    const { repository } = await openWith('a')
    const edited = renamed(someCase('a'), 'same')
    await repository.save({ ...EDIT, case: edited })
    const again = await repository.save({ ...EDIT, session: 'tab-2', case: edited })
    expect(again).toMatchObject({ kind: 'saved', revision: 2 })
  })

  it('that was committed while its answer got lost can be followed by the next one', async () => {
    const { repository } = await openWith('a')
    await repository.save({ ...EDIT, case: renamed(someCase('a'), 'one') })
    const next = await repository.save({ ...EDIT, sequence: 2, case: renamed(someCase('a'), 'two') })
    expect(next).toMatchObject({ kind: 'saved', revision: 3 })
  })

  it('that arrives after a later one of the same tab does not bring the older text back', async () => {
    const { repository } = await openWith('a')
    await repository.save({ ...EDIT, sequence: 2, case: renamed(someCase('a'), 'two') })
    await repository.save({ ...EDIT, sequence: 1, case: renamed(someCase('a'), 'one') })
    expect(await repository.load('a')).toMatchObject({ case: { name: 'two' }, revision: 2 })
  })

  it('of a deleted or vanished case does not bring it back', async () => {
    const { repository } = await openWith('a')
    await repository.remove('a', NOW)
    const edit = { ...EDIT, case: renamed(someCase('a'), 'mine') }
    expect(await repository.save(edit)).toEqual({ kind: 'conflict', stored: 'deleted' })
    expect(await repository.save({ ...edit, case: someCase('z') })).toEqual({
      kind: 'conflict',
      stored: 'gone',
    })
    expect(await repository.load('a')).toEqual({ kind: 'deleted' })
    expect(await repository.list()).toEqual({ kind: 'listed', cases: [] })
  })
})

describe('a deleted case', () => {
  it('is out of the list and comes back whole', async () => {
    const { repository } = await openWith('a', 'b')
    const before = await repository.list()
    expect(await repository.remove('a', NOW)).toEqual({ kind: 'done' })
    expect(await repository.list()).toMatchObject({ cases: [{ id: 'b' }] })
    expect(await repository.restore('a')).toEqual({ kind: 'done' })
    expect(await repository.list()).toEqual(before)
    expect(await repository.load('a')).toMatchObject({ case: someCase('a', 'a'), revision: 1 })
  })

  it.each([
    ['2026-12-20T09:00:00.000Z', 'deleted'],
    ['2026-12-20T09:00:00.001Z', 'absent'],
  ])('is at the opening of %s %s', async (later, kind) => {
    const device = newDevice()
    const first = await device.openTab()
    await first.repository.create(someCase('a'), MOMENT)
    await first.repository.create(someCase('b'), MOMENT)
    await first.repository.remove('a', NOW)
    first.close()
    const second = await device.openTab(later)
    expect(await second.repository.load('a')).toEqual({ kind })
    expect(await second.repository.load('b')).toMatchObject({ kind: 'loaded' })
    expect(second.missing).toEqual([])
  })
})

describe('a duplicate', () => {
  it('is the same case under its own id and name', async () => {
    const { repository } = await openWith('a')
    const later = '2026-11-22T00:00:00.000Z'
    const copied = await repository.duplicate('a', { id: 'b', name: 'a (kopie)', at: later })
    expect(copied).toEqual({ kind: 'saved', revision: 1, savedAt: later })
    expect(await repository.load('b')).toMatchObject({
      case: { ...someCase('a'), id: 'b', name: 'a (kopie)' },
    })
    expect(await repository.list()).toMatchObject({
      cases: [{ id: 'b', headline: MOMENT.headline }, { id: 'a' }],
    })
  })

  it('does not replace a case', async () => {
    const { repository } = await openWith('a', 'b')
    expect(await repository.duplicate('a', { id: 'b', name: 'x', at: NOW })).toEqual({ kind: 'exists' })
  })
})

it('gives the stored text when this version cannot open it', async () => {
  const device = newDevice()
  const { repository } = await device.openTab()
  await repository.create(someCase('a'), MOMENT)
  const text = writeCase(someCase('a')).replace('2026', 'soon')
  await overwriteText(device.factory, device.name, text)
  const loaded = await repository.load('a')
  expect(loaded).toMatchObject({ kind: 'refused', text })
  expect(loaded.kind === 'refused' && loaded.refusals.length).toBeGreaterThan(0)
  expect(await repository.duplicate('a', { id: 'b', name: 'b', at: NOW })).toMatchObject({
    kind: 'refused',
    text,
  })
})

function overwriteText(factory: IDBFactory, name: string, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name)
    request.onerror = () => reject(request.error ?? new Error('cannot open'))
    request.onsuccess = () => {
      const transaction = request.result.transaction('cases', 'readwrite')
      transaction
        .objectStore('cases')
        .put({ id: 'a', text, revision: 2, savedAt: NOW, session: '', sequence: 0 })
      transaction.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })
}

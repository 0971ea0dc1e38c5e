import { describe, expect, it } from 'vitest'
import type { BackedUp } from '../../src/storage/backup-rows.ts'
import { writeCase } from '../../src/case-file/write-case.ts'
import { newDevice, NOW } from './device.ts'
import { someCase } from './some-case.ts'

function backedUp(parts: Partial<BackedUp> = {}): BackedUp {
  const own = parts.case ?? someCase('a')
  const moment = {
    kind: 'named',
    name: 'Overleg',
    at: NOW,
    revision: 3,
    headline: {},
    text: writeCase(own),
  } as const
  const beside = { id: 'beside', name: 'Bedsensoren (2)' }
  return { case: own, headline: { npv: '5' }, savedAt: NOW, revision: 7, moments: [moment], beside, ...parts }
}

async function deviceWith(...ids: readonly string[]) {
  const device = newDevice()
  const { repository } = await device.openTab()
  for (const id of ids) await repository.create(someCase(id), { at: NOW, headline: {} })
  return { device, repository }
}

describe('restoring a case from a back-up', () => {
  it('brings it back where it was not, with its moments, also for a device that lost everything', async () => {
    const { device, repository } = await deviceWith()
    expect(await repository.restoreKept(backedUp())).toEqual({ kind: 'added', id: 'a' })
    expect(await repository.load('a')).toMatchObject({ case: someCase('a'), revision: 7, savedAt: NOW })
    expect(await repository.moments('a')).toMatchObject({ moments: [{ name: 'Overleg', revision: 3 }] })
    expect((await device.openTab()).missing).toEqual([])
  })

  it('changes nothing where the same version is there', async () => {
    const { repository } = await deviceWith('a')
    expect(await repository.restoreKept(backedUp())).toEqual({ kind: 'same', id: 'a' })
    expect(await repository.load('a')).toMatchObject({ revision: 1 })
  })

  it('puts another version beside the one that is there', async () => {
    const { repository } = await deviceWith('a')
    const other = someCase('a', 'Oude naam')
    expect(await repository.restoreKept(backedUp({ case: other }))).toEqual({ kind: 'beside', id: 'beside' })
    expect(await repository.load('a')).toMatchObject({ case: someCase('a'), revision: 1 })
    expect(await repository.load('beside')).toMatchObject({ case: { name: 'Bedsensoren (2)' } })
    expect(await repository.moments('beside')).toMatchObject({ moments: [{ caseId: 'beside' }] })
  })

  it('takes a deleted case out of the bin where it is the same', async () => {
    const { repository } = await deviceWith('a')
    await repository.remove('a', NOW)
    expect(await repository.restoreKept(backedUp())).toEqual({ kind: 'back', id: 'a' })
    expect(await repository.list()).toMatchObject({ cases: [{ id: 'a' }] })
  })

  it('reads all that is kept of a case, but not of a deleted one', async () => {
    const { repository } = await deviceWith('a', 'b')
    await repository.remove('b', NOW)
    expect(await repository.readKept('a')).toMatchObject({
      kind: 'read',
      row: { id: 'a', revision: 1 },
      moments: [],
    })
    expect(await repository.readKept('b')).toEqual({ kind: 'absent' })
  })
})

describe('when something stands in a file', () => {
  it('is remembered for everything, and for one case also after a save', async () => {
    const { device, repository } = await deviceWith('a')
    expect(await repository.backedUpAt()).toBeNull()
    await repository.tellBackedUp('2026-11-24T08:00:00.000Z')
    await repository.tellFiled('a', '2026-11-25T08:00:00.000Z')
    const edit = { headline: {}, steps: '', session: 's', sequence: 1, baseRevision: 1, at: NOW }
    await repository.save({ ...edit, case: someCase('a', 'two') })
    const again = await device.openTab()
    expect(await again.repository.backedUpAt()).toBe('2026-11-24T08:00:00.000Z')
    expect(await again.repository.list()).toMatchObject({
      cases: [{ name: 'two', madeAt: NOW, filedAt: '2026-11-25T08:00:00.000Z' }],
    })
    expect(await repository.tellFiled('none', NOW)).toEqual({ kind: 'absent' })
  })
})

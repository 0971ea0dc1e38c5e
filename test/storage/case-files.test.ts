import { describe, expect, it } from 'vitest'
import { openStorage } from '../../src/storage/open-storage.ts'
import type { FileRow } from '../../src/storage/rows.ts'
import { newDevice, NOW } from './device.ts'
import { someCase } from './some-case.ts'

const onDisk = { lastModified: 1, size: 2, digest: 'ab' }

/** What a browser keeps of a handle can only be tried in a browser. */
function fileRow(name: string): FileRow {
  return { caseId: 'a', handle: { name } as FileSystemFileHandle, savedAt: NOW, onDisk }
}

describe('the file of a case', () => {
  it('is known after the page was closed, and is the last one that was chosen', async () => {
    const device = newDevice()
    const first = await device.openTab()
    expect(await first.repository.fileOf('a')).toBeNull()
    await first.repository.keepFile(fileRow('eerste.json'))
    expect(await first.repository.keepFile(fileRow('plan.json'))).toEqual({ kind: 'done' })
    first.close()
    expect(await (await device.openTab()).repository.fileOf('a')).toEqual(fileRow('plan.json'))
  })

  it('goes with the case, once that is really removed', async () => {
    const device = newDevice()
    const { repository } = await device.openTab()
    await repository.create(someCase('a'), { at: NOW, headline: {} })
    await repository.keepFile(fileRow('plan.json'))
    await repository.remove('a', NOW)
    expect(await (await device.openTab()).repository.fileOf('a')).toEqual(fileRow('plan.json'))
    expect(await (await device.openTab('2026-12-31T00:00:00.000Z')).repository.fileOf('a')).toBeNull()
  })

  it('is kept for a guest as long as the page is there, and nowhere', async () => {
    const device = newDevice()
    const guest = await openStorage({ now: NOW, name: device.name, unkept: 'guest' })
    await guest.repository.keepFile(fileRow('plan.json'))
    expect(await guest.repository.fileOf('a')).toEqual(fileRow('plan.json'))
    expect(await device.factory.databases()).toEqual([])
    expect(
      await openStorage({ now: NOW, name: device.name, unkept: 'guest' }).then((again) =>
        again.repository.fileOf('a'),
      ),
    ).toBeNull()
  })
})

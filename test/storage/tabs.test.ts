import { describe, expect, it, vi } from 'vitest'
import { newDevice, NOW } from './device.ts'
import { openForEditing } from './open-for-editing.ts'
import { renamed } from './some-case.ts'
import { untilStatus } from './wait.ts'

async function twoTabs() {
  const device = newDevice()
  const [first, second] = [await device.openTab(), await device.openTab()]
  const mine = await openForEditing(first.repository, first.tabs)
  const theirs = await openForEditing(second.repository, second.tabs)
  return { device, first, second, mine, theirs }
}

describe('two tabs on one case', () => {
  it('the one that did not edit learns that it is stale, and has nothing to lose', async () => {
    const { mine, theirs } = await twoTabs()
    theirs.autosave.schedule(renamed(theirs.opened, 'theirs'))
    await theirs.autosave.saveNow()
    expect(await untilStatus(mine.autosave, 'conflict')).toEqual({
      kind: 'conflict',
      stored: 'changed',
      unsaved: false,
    })
  })

  it('the second to save is refused by the comparison, without any news from the other', async () => {
    const { mine, theirs, first } = await twoTabs()
    first.tabs.close()
    theirs.autosave.schedule(renamed(theirs.opened, 'theirs'))
    await theirs.autosave.saveNow()
    mine.autosave.schedule(renamed(mine.opened, 'mine'))
    expect(await mine.autosave.saveNow()).toEqual({ kind: 'conflict', stored: 'changed', unsaved: true })
    expect(await first.repository.load('a')).toMatchObject({ case: { name: 'theirs' }, revision: 2 })
  })

  it('edits in a conflict are not written', async () => {
    const { mine, theirs, first } = await twoTabs()
    theirs.autosave.schedule(renamed(theirs.opened, 'theirs'))
    await theirs.autosave.saveNow()
    await untilStatus(mine.autosave, 'conflict')
    mine.autosave.schedule(renamed(mine.opened, 'mine'))
    expect(await mine.autosave.close()).toEqual({ kind: 'conflict', stored: 'changed', unsaved: true })
    expect(await first.repository.load('a')).toMatchObject({ case: { name: 'theirs' } })
    expect(await first.repository.keptCopies()).toMatchObject({ copies: [{ name: 'mine' }] })
  })

  it('mine can be kept as a copy', async () => {
    const { mine, theirs, first } = await twoTabs()
    theirs.autosave.schedule(renamed(theirs.opened, 'theirs'))
    await theirs.autosave.saveNow()
    mine.autosave.schedule(renamed(mine.opened, 'mine'))
    await mine.autosave.saveNow()
    const outcome = await mine.autosave.keepAsCopy({ id: 'b', name: 'mine (kopie)' })
    expect(outcome).toEqual({ kind: 'saved', revision: 1, savedAt: NOW })
    expect(await first.repository.load('b')).toMatchObject({
      case: { ...mine.opened, id: 'b', name: 'mine (kopie)' },
    })
    expect(await first.repository.load('a')).toMatchObject({ case: { name: 'theirs' } })
  })

  it('theirs can be taken, and the work goes on from there', async () => {
    const { mine, theirs, first } = await twoTabs()
    theirs.autosave.schedule(renamed(theirs.opened, 'theirs'))
    await theirs.autosave.saveNow()
    await untilStatus(mine.autosave, 'conflict')
    await mine.autosave.discard()
    const again = await openForEditing(first.repository, first.tabs)
    expect(again.opened.name).toBe('theirs')
    again.autosave.schedule(renamed(again.opened, 'theirs and mine'))
    expect(await again.autosave.saveNow()).toMatchObject({ kind: 'saved', revision: 3 })
  })

  it('a case deleted elsewhere is a conflict, and saving goes on once it is restored', async () => {
    const { mine, second, first } = await twoTabs()
    await second.repository.remove('a', NOW)
    expect(await untilStatus(mine.autosave, 'conflict')).toMatchObject({ stored: 'deleted' })
    mine.autosave.schedule(renamed(mine.opened, 'mine'))
    await second.repository.restore('a')
    await untilStatus(mine.autosave, 'saved')
    expect(await first.repository.load('a')).toMatchObject({ case: { name: 'mine' } })
  })

  it('news of other cases, old news and strange messages change nothing', async () => {
    const { mine, second, device } = await twoTabs()
    second.tabs.tell({ kind: 'saved', id: 'b', revision: 9, session: 'x' })
    second.tabs.tell({ kind: 'saved', id: 'a', revision: 1, session: 'x' })
    const stranger = new BroadcastChannel(device.name)
    for (const message of [
      null,
      'saved',
      { kind: 'saved', id: 'a' },
      { kind: 'x', id: 'a', revision: 9, session: '' },
    ]) {
      stranger.postMessage(message)
    }
    stranger.close()
    mine.autosave.schedule(renamed(mine.opened, 'mine'))
    expect(await mine.autosave.saveNow()).toMatchObject({ kind: 'saved' })
  })
})

it('tells the other tabs, so that they can renew their list', async () => {
  const device = newDevice()
  const [first, second] = [await device.openTab(), await device.openTab()]
  const heard: string[] = []
  const stop = second.tabs.listen(({ kind, id }) => heard.push(`${kind} ${id}`))
  const { autosave, opened } = await openForEditing(first.repository, first.tabs)
  autosave.schedule(renamed(opened, 'mine'))
  await autosave.saveNow()
  await first.repository.remove('a', NOW)
  await first.repository.restore('a')
  await vi.waitFor(() => expect(heard).toEqual(['saved a', 'saved a', 'deleted a', 'restored a']))
  stop()
})

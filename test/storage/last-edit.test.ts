import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { OpenedStorage } from '../../src/storage/open-storage.ts'
import { newDevice, NOW, type Device } from './device.ts'
import { openForEditing } from './open-for-editing.ts'
import { renamed, someCase } from './some-case.ts'

/** A page whose moments the test decides. */
function newPage() {
  const page = new EventTarget()
  const visibility = { visibilityState: 'visible' }
  const events = {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  }
  vi.stubGlobal('window', events)
  vi.stubGlobal('document', Object.assign(visibility, events))
  return {
    ask: () => page.dispatchEvent(new Event('beforeunload')),
    leave: () => page.dispatchEvent(new Event('pagehide')),
    hide() {
      visibility.visibilityState = 'hidden'
      page.dispatchEvent(new Event('visibilitychange'))
    },
    show() {
      visibility.visibilityState = 'visible'
      page.dispatchEvent(new Event('visibilitychange'))
    },
  }
}

let device: Device
let page: ReturnType<typeof newPage>

beforeEach(() => {
  device = newDevice()
  page = newPage()
})

/** The page goes away: what it has handed over is there, its timers and transactions come to nothing. */
function leaveAndDie(tab: OpenedStorage): void {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  page.leave()
  tab.close()
  vi.clearAllTimers()
  vi.useRealTimers()
  vi.stubGlobal('document', undefined)
}

describe('the last edit of a page that goes away', () => {
  it('is in the case at the next opening, also in the list, and nothing is kept beside it', async () => {
    const first = await device.openTab()
    const { autosave, opened } = await openForEditing(first.repository, first.tabs, {
      headlineOf: () => ({ npv: '7' }),
    })
    autosave.schedule(renamed(opened, 'last words'))
    leaveAndDie(first)
    const { repository } = await device.openTab()
    expect(await repository.list()).toMatchObject({ cases: [{ name: 'last words', headline: { npv: '7' } }] })
    expect(await repository.load('a')).toMatchObject({ case: { name: 'last words' }, revision: 2 })
    expect(await repository.keptCopies()).toEqual({ kind: 'listed', copies: [] })
  })

  it('is in the case where the browser asked whether the page may go, and gave it no other moment', async () => {
    const first = await device.openTab()
    const { autosave, opened } = await openForEditing(first.repository, first.tabs)
    autosave.schedule(renamed(opened, 'last words'))
    page.ask()
    first.close()
    vi.stubGlobal('document', undefined)
    const { repository } = await device.openTab()
    expect(await repository.load('a')).toMatchObject({ case: { name: 'last words' } })
    expect(await repository.keptCopies()).toEqual({ kind: 'listed', copies: [] })
  })

  it('is handed over in the very turn of the event', async () => {
    const tab = await device.openTab()
    const keepAtOnce = vi.spyOn(tab.repository, 'keepAtOnce')
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
    autosave.schedule(renamed(opened, 'last words'))
    page.leave()
    expect(keepAtOnce).toHaveBeenCalledTimes(1)
    page.hide()
    expect(keepAtOnce).toHaveBeenCalledTimes(1)
  })

  it('is not handed over when it was saved before, nor before there is any', async () => {
    const tab = await device.openTab()
    const keepAtOnce = vi.spyOn(tab.repository, 'keepAtOnce')
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
    page.leave()
    autosave.schedule(renamed(opened, 'edited'))
    await autosave.saveNow()
    page.leave()
    expect(keepAtOnce).not.toHaveBeenCalled()
  })

  it('that follows a save under way at that moment, is brought in on top of that save', async () => {
    const first = await device.openTab()
    const { autosave, opened } = await openForEditing(first.repository, first.tabs)
    autosave.schedule(renamed(opened, 'one'))
    const saving = autosave.saveNow()
    autosave.schedule(renamed(opened, 'two'))
    page.leave()
    await saving
    leaveAndDie(first)
    const { repository } = await device.openTab()
    expect(await repository.load('a')).toMatchObject({ case: { name: 'two' } })
    expect(await repository.keptCopies()).toEqual({ kind: 'listed', copies: [] })
  })

  it.each([
    ['hidden', 'hide'],
    ['asked whether it may go', 'ask'],
  ] as const)('of a page that is %s and lives on is saved the normal way, once', async (_, moment) => {
    const tab = await device.openTab()
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
    autosave.schedule(renamed(opened, 'edited'))
    page[moment]()
    await autosave.saveNow()
    expect(await tab.repository.keptCopies()).toEqual({ kind: 'listed', copies: [] })
    expect(await tab.repository.load('a')).toMatchObject({ case: { name: 'edited' }, revision: 2 })
  })

  it('that is in the case already, is no copy of its own', async () => {
    const tab = await device.openTab()
    const settleKept = vi.spyOn(tab.repository, 'settleKept').mockResolvedValue(undefined)
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
    autosave.schedule(renamed(opened, 'one'))
    page.hide()
    autosave.schedule(renamed(opened, 'two'))
    await autosave.saveNow()
    expect(settleKept).toHaveBeenCalled()
    const { repository } = await device.openTab()
    expect(await repository.keptCopies()).toEqual({ kind: 'listed', copies: [] })
    expect(await repository.load('a')).toMatchObject({ case: { name: 'two' } })
  })

  it('stays when only an earlier one of the same page was saved', async () => {
    const tab = await device.openTab()
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs, { session: 's' })
    autosave.schedule(renamed(opened, 'one'))
    autosave.schedule(renamed(opened, 'two'))
    page.leave()
    await tab.repository.settleKept('a/s', 1)
    expect(await tab.repository.keptCopies()).toMatchObject({ copies: [{ name: 'two' }] })
    await tab.repository.settleKept('a/s', 2)
    expect(await tab.repository.keptCopies()).toEqual({ kind: 'listed', copies: [] })
  })

  it('comes through because what is under way is given up', async () => {
    const tab = await device.openTab()
    const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
    const order: string[] = []
    vi.spyOn(tab.repository, 'breakOff').mockImplementation(() => void order.push('break off'))
    vi.spyOn(tab.repository, 'keepAtOnce').mockImplementation(() => void order.push('keep'))
    autosave.schedule(renamed(opened, 'one'))
    page.leave()
    expect(order).toEqual(['break off', 'keep'])
  })

  it('gives up a save under way, of which then nothing is stored', async () => {
    const { repository } = await device.openTab()
    await repository.create(someCase('a'), { at: NOW, headline: {} })
    const edit = { at: NOW, headline: {}, steps: '', session: 's', sequence: 1, baseRevision: 1 }
    const whileSaving = {
      ...someCase('a'),
      get name() {
        repository.breakOff()
        return 'half'
      },
    }
    expect(await repository.save({ ...edit, case: whileSaving })).toMatchObject({ kind: 'failed' })
    expect(await repository.load('a')).toMatchObject({ case: someCase('a'), revision: 1 })
  })

  it('is there too for a tab that was open all the time', async () => {
    const [first, second] = [await device.openTab(), await device.openTab()]
    const { autosave, opened } = await openForEditing(first.repository, first.tabs)
    autosave.schedule(renamed(opened, 'last words'))
    leaveAndDie(first)
    expect(await second.repository.load('a')).toMatchObject({ case: { name: 'last words' }, revision: 2 })
  })

  it('of a hidden page can be brought in by another tab; the page then goes on without a conflict', async () => {
    const hidden = await device.openTab()
    const { autosave, opened } = await openForEditing(hidden.repository, hidden.tabs)
    autosave.schedule(renamed(opened, 'one'))
    page.leave()
    const other = await device.openTab()
    expect(await other.repository.load('a')).toMatchObject({ case: { name: 'one' }, revision: 2 })
    autosave.schedule(renamed(opened, 'two'))
    expect(await autosave.saveNow()).toMatchObject({ kind: 'saved', revision: 3 })
  })
})

describe('a last edit that does not fit', () => {
  async function closedWithStaleEdit(after: (tab: OpenedStorage) => Promise<unknown>) {
    const first = await device.openTab()
    const { autosave, opened } = await openForEditing(first.repository, first.tabs)
    const second = await device.openTab()
    autosave.schedule(renamed(opened, 'mine'))
    await after(second)
    leaveAndDie(first)
    return { third: await device.openTab(), opened }
  }

  const changeByOther = async (tab: OpenedStorage) =>
    tab.repository.save({
      case: renamed(someCase('a'), 'theirs'),
      at: NOW,
      headline: {},
      steps: '',
      session: 'other',
      sequence: 1,
      baseRevision: 1,
    })

  it('overwrites nothing, is kept through every opening, and becomes a case of its own', async () => {
    const { third } = await closedWithStaleEdit(changeByOther)
    const { repository } = await device.openTab()
    expect(await repository.load('a')).toMatchObject({ case: { name: 'theirs' }, revision: 2 })
    const kept = await third.repository.keptCopies()
    expect(kept).toMatchObject({ copies: [{ caseId: 'a', name: 'mine', at: NOW }] })
    const key = kept.kind === 'listed' ? (kept.copies[0]?.key ?? '') : ''
    const adopted = await repository.adoptCopy(key, { id: 'b', name: 'mine (kopie)', at: NOW })
    expect(adopted).toMatchObject({ kind: 'saved', revision: 1 })
    expect(await repository.load('b')).toMatchObject({ case: { id: 'b', name: 'mine (kopie)' } })
    expect(await repository.keptCopies()).toEqual({ kind: 'listed', copies: [] })
  })

  it('is kept when its case was deleted', async () => {
    const { third } = await closedWithStaleEdit((tab) => tab.repository.remove('a', NOW))
    expect(await third.repository.load('a')).toEqual({ kind: 'deleted' })
    expect(await third.repository.keptCopies()).toMatchObject({ copies: [{ caseId: 'a', name: 'mine' }] })
  })

  it('disappears on the user’s word only', async () => {
    const { third } = await closedWithStaleEdit(changeByOther)
    const kept = await third.repository.keptCopies()
    const key = kept.kind === 'listed' ? (kept.copies[0]?.key ?? '') : ''
    expect(await third.repository.dropCopy(key)).toEqual({ kind: 'done' })
    expect(await third.repository.keptCopies()).toEqual({ kind: 'listed', copies: [] })
  })

  it('is not overwritten by the next one of another opening', async () => {
    const { third, opened } = await closedWithStaleEdit(changeByOther)
    newPage()
    const again = newPage()
    const { autosave } = await openForEditing(third.repository, third.tabs)
    autosave.schedule(renamed(opened, 'later'))
    await changeByOther(third)
    await third.repository.remove('a', NOW)
    again.leave()
    const kept = await third.repository.keptCopies()
    expect(kept.kind === 'listed' && kept.copies.map(({ name }) => name).sort()).toEqual(['later', 'mine'])
  })
})

it('a failed save is tried again when the page comes back', async () => {
  const tab = await device.openTab()
  const { autosave, opened } = await openForEditing(tab.repository, tab.tabs)
  const save = vi
    .spyOn(tab.repository, 'save')
    .mockResolvedValue({ kind: 'failed', reason: 'closed', detail: '' })
  autosave.schedule(renamed(opened, 'edited'))
  await autosave.saveNow()
  save.mockRestore()
  page.show()
  await vi.waitFor(() => expect(autosave.status()).toMatchObject({ kind: 'saved', revision: 2 }))
})

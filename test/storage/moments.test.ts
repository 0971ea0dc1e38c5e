import { describe, expect, it } from 'vitest'
import { momentKey } from '../../src/storage/rows.ts'
import { newDevice, NOW } from './device.ts'
import { openFaultyTab } from './open-database.ts'
import { renamed, someCase } from './some-case.ts'

/** Minutes after nine. */
function at(minutes: number): string {
  return new Date(Date.parse(NOW) + minutes * 60_000).toISOString()
}

async function openCase(savedAt = at(0)) {
  const tab = await openFaultyTab(newDevice())
  const { repository } = tab
  await repository.create(someCase('a', 'v1'), { at: savedAt, headline: { netPresentValue: '1' } })
  let revision = 1
  const save = async (minutes: number) => {
    const edit = { case: renamed(someCase('a'), `v${revision + 1}`), headline: {}, steps: '', session: 's' }
    await repository.save({ ...edit, at: at(minutes), sequence: revision, baseRevision: revision })
    revision += 1
  }
  const kept = async () => {
    const listed = await repository.moments('a')
    return listed.kind === 'listed' ? listed.moments.map(({ kind, revision }) => `${kind} ${revision}`) : []
  }
  return { ...tab, save, kept }
}

describe('moments that are kept by themselves', () => {
  it('are the versions before each quarter of an hour of work', async () => {
    const { save, kept } = await openCase()
    for (const minutes of [1, 5, 14, 15, 40, 41]) await save(minutes)
    expect(await kept()).toEqual(['quarter 5', 'quarter 1'])
  })

  it('are the versions before the first work of a day', async () => {
    const { save, kept } = await openCase()
    await save(1)
    await save(24 * 60)
    await save(24 * 60 + 1)
    expect(await kept()).toEqual(['day 2', 'quarter 1'])
  })

  it('come in order of revision, also when the clock is set back by years', async () => {
    const { save, kept } = await openCase()
    for (const minutes of [1, -600_000, -599_990, 30]) await save(minutes)
    expect(await kept()).toEqual(['day 4', 'day 2', 'quarter 1'])
  })

  it('hold the text that was overwritten, and what the list shows of it', async () => {
    const { repository, save } = await openCase()
    await save(1)
    const key = momentKey({
      caseId: 'a',
      revision: 1,
      kind: 'quarter',
      at: at(0),
      name: '',
      headline: {},
      text: '',
    })
    expect(await repository.openMoment(key)).toEqual({ kind: 'opened', case: someCase('a', 'v1') })
    expect(await repository.moments('a')).toMatchObject({
      moments: [{ key, at: at(0), headline: { netPresentValue: '1' } }],
    })
  })

  it('go when there are many, the oldest first, at least twenty in thirty days of work', async () => {
    const { save, kept } = await openCase()
    for (let day = 0; day < 75; day += 1) for (const quarter of [0, 20]) await save(day * 24 * 60 + quarter)
    const all = await kept()
    expect(all.filter((each) => each.startsWith('quarter'))).toHaveLength(40)
    expect(all.filter((each) => each.startsWith('day'))).toHaveLength(60)
    expect(all[0]).toBe('quarter 150')
  })

  it('keep the text of an older format before it is overwritten in the newest', async () => {
    const { database, repository, save } = await openCase()
    const text = (await database.cases.get('a'))!.text.replace(/"version": \d+/, '"version": 1')
    await database.cases.update('a', { text })
    await save(1)
    expect(await repository.moments('a')).toMatchObject({ moments: [{ kind: 'migration', revision: 1 }] })
    expect(await database.moments.toArray()).toMatchObject([{ text }])
  })

  it('go with a case that is really gone', async () => {
    const device = newDevice()
    const { repository } = await device.openTab()
    for (const id of ['a', 'ab']) {
      await repository.create(someCase(id), { at: NOW, headline: {} })
      const edit = { headline: {}, steps: 'x', session: 's', sequence: 1, baseRevision: 1, at: at(1) }
      await repository.save({ ...edit, case: renamed(someCase(id), 'two') })
    }
    await repository.remove('a', NOW)
    const later = await device.openTab('2027-03-01T00:00:00.000Z')
    expect(await later.repository.moments('a')).toEqual({ kind: 'listed', moments: [] })
    expect(await later.repository.moments('ab')).toMatchObject({ moments: [{ caseId: 'ab' }] })
  })
})

describe('moments that somebody asks for', () => {
  it('have a name, are never dropped for their number, and can be dropped by hand', async () => {
    const { repository, kept } = await openCase()
    for (let n = 0; n < 70; n += 1) {
      const moment = { case: someCase('a', `agreed ${n}`), kind: 'named', headline: {} } as const
      expect(await repository.keepMoment({ ...moment, name: `Overleg ${n}`, at: at(n) })).toEqual({
        kind: 'done',
      })
    }
    expect(await kept()).toHaveLength(70)
    const listed = await repository.moments('a')
    const [newest] = listed.kind === 'listed' ? listed.moments : []
    expect(newest).toMatchObject({ name: 'Overleg 69', kind: 'named' })
    expect(await repository.openMoment(newest!.key)).toMatchObject({ case: { name: 'agreed 69' } })
    expect(await repository.dropMoment(newest!.key)).toEqual({ kind: 'done' })
    expect(await kept()).toHaveLength(69)
  })

  it('of a case that is not here, or that was not named, are refused', async () => {
    const { repository, save } = await openCase()
    const moment = { kind: 'named', name: 'x', headline: {}, at: NOW } as const
    expect(await repository.keepMoment({ ...moment, case: someCase('b') })).toEqual({ kind: 'absent' })
    await save(1)
    const listed = await repository.moments('a')
    const [automatic] = listed.kind === 'listed' ? listed.moments : []
    expect(await repository.dropMoment(automatic!.key)).toEqual({ kind: 'absent' })
    expect(await repository.openMoment('a/none')).toEqual({ kind: 'absent' })
  })
})

describe('the way back', () => {
  it('comes with the case, until somebody else has saved it', async () => {
    const { repository } = await openCase()
    const edit = { headline: {}, at: at(1), sequence: 1 }
    const mine = { ...edit, case: someCase('a', 'mine'), steps: 'my steps', session: 's', baseRevision: 1 }
    await repository.save(mine)
    expect(await repository.load('a')).toMatchObject({ steps: 'my steps' })
    await repository.save({
      ...edit,
      case: someCase('a', 'theirs'),
      steps: '',
      session: 't',
      baseRevision: 2,
    })
    expect(await repository.load('a')).toMatchObject({ case: { name: 'theirs' }, steps: '' })
  })
})

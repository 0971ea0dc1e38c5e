import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Autosave } from '../../src/storage/autosave.ts'
import type { BackedUp } from '../../src/storage/backup-rows.ts'
import type { CaseRepository } from '../../src/storage/case-repository.ts'
import { tally } from '../tooling/tally.ts'
import { newDevice, NOW, type Device } from './device.ts'
import type { FaultName } from './faults.ts'
import { openFaultyTab } from './open-database.ts'
import { openForEditing, silentTabs } from './open-for-editing.ts'
import { renamed, someCase } from './some-case.ts'

const NAMES: readonly FaultName[] = ['QuotaExceededError', 'UnknownError', 'InvalidStateError', 'AbortError']
const MOMENT = { at: NOW, headline: {} }
const COPY = { id: 'copy', name: 'copy', at: NOW }

type Write = (repository: CaseRepository) => Promise<{ readonly kind: string }>

/** Each changes what is stored; the answer must tell which of the two states is there. */
const WRITES: Readonly<Record<string, Write>> = {
  save: (repository) =>
    repository.save({
      case: renamed(someCase('a'), 'after'),
      ...MOMENT,
      steps: 'steps',
      session: 's',
      sequence: 1,
      baseRevision: 1,
    }),
  create: (repository) => repository.create(someCase('new'), MOMENT),
  duplicate: (repository) => repository.duplicate('a', COPY),
  remove: (repository) => repository.remove('a', NOW),
  restore: (repository) => repository.restore('gone'),
  adoptCopy: (repository) => repository.adoptCopy('a/closed', COPY),
  dropCopy: (repository) => repository.dropCopy('a/closed'),
  keepMoment: (repository) =>
    repository.keepMoment({ ...MOMENT, case: someCase('a'), kind: 'named', name: 'Overleg' }),
  dropMoment: (repository) => repository.dropMoment(`a/0000000001/named/${NOW}`),
  restoreKept: (repository) => repository.restoreKept(BACKED_UP),
  tellFiled: (repository) => repository.tellFiled('a', NOW),
  tellBackedUp: (repository) => repository.tellBackedUp(NOW),
}

const BACKED_UP: BackedUp = {
  case: someCase('lost'),
  headline: {},
  savedAt: NOW,
  revision: 4,
  moments: [{ kind: 'day', name: '', at: NOW, revision: 2, headline: {}, text: '{}' }],
  beside: { id: 'beside', name: 'beside' },
}

const SUCCESS = ['saved', 'done', 'added']

beforeEach(() => {
  // Dexie says there that it opens anew.
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
})

let runs = 0

/** A database of its own, so that runs can go side by side. */
function openRun(device: Device) {
  return openFaultyTab({ ...device, name: `run-${(runs += 1)}` })
}

/** With a case, a deleted case, a moment, and a copy that was kept of a page that closed. */
async function prepared(device: Device) {
  const tab = await openRun(device)
  for (const id of ['a', 'gone'])
    expect(await tab.repository.create(someCase(id), MOMENT)).toMatchObject({ kind: 'saved' })
  await tab.repository.remove('gone', NOW)
  const moment = { ...MOMENT, case: someCase('a', 'agreed'), kind: 'named', name: 'Besproken' } as const
  expect(await tab.repository.keepMoment(moment)).toEqual({ kind: 'done' })
  await tab.database.pending.put({
    key: 'a/closed',
    caseId: 'a',
    session: 'closed',
    sequence: 1,
    baseRevision: 9,
    text: (await tab.database.cases.get('a'))?.text.replace('Bedsensoren', 'kept') ?? '',
    at: NOW,
    summary: { name: 'kept', organisation: '', tags: [], headline: {} },
  })
  return tab
}

async function everything({ database }: Awaited<ReturnType<typeof prepared>>) {
  const [cases, metadata, pending, ...others] = await Promise.all([
    database.cases.toArray(),
    database.metadata.toArray(),
    database.pending.toArray(),
    database.moments.toArray(),
    database.steps.toArray(),
    database.meta.toArray(),
  ])
  return { cases, metadata, pending, others }
}

interface Fault {
  readonly n: number
  readonly name: FaultName
  readonly sticky: boolean
}

function everyFault(calls: number): readonly Fault[] {
  const places = Array.from({ length: calls }, (_, index) => index + 1)
  return places.flatMap((n) => NAMES.flatMap((name) => [false, true].map((sticky) => ({ n, name, sticky }))))
}

/** Storage gives up on what takes too long, so not all of them at once on a busy machine. */
const SIDE_BY_SIDE = 8

async function tryEach(
  name: string,
  faults: readonly Fault[],
  check: (fault: Fault) => Promise<readonly string[]>,
): Promise<void> {
  await tally(name, async (attempt) => {
    for (let from = 0; from < faults.length; from += SIDE_BY_SIDE) {
      const some = faults.slice(from, from + SIDE_BY_SIDE)
      await Promise.all(some.map((fault) => attempt(() => check(fault))))
    }
  })
}

async function withoutFaults(device: Device, write: Write) {
  const tab = await prepared(device)
  const before = await everything(tab)
  const start = tab.faults.calls()
  await write(tab.repository)
  return { before, calls: tab.faults.calls() - start, after: await everything(tab) }
}

async function withFault(device: Device, write: Write, { n, name, sticky }: Fault) {
  const tab = await prepared(device)
  tab.faults.failAt(n, name, sticky)
  const answer = await write(tab.repository)
  tab.faults.stop()
  await tab.repository.reconnect()
  return { answer, found: await everything(tab) }
}

describe.each(Object.entries(WRITES))('%s', (name, write) => {
  it('is whole or absent, and says which, whatever storage call fails', async () => {
    const device = newDevice()
    const { before, after, calls } = await withoutFaults(device, write)
    expect(calls).toBeGreaterThan(2)
    expect(after).not.toEqual(before)
    const check = async (fault: Fault) => {
      const { answer, found } = await withFault(device, write, fault)
      const where = `${name}, ${JSON.stringify(fault)}: ${answer.kind}`
      if (SUCCESS.includes(answer.kind)) expectDone(name, found, before, after, where)
      else expect(found, where).toEqual(before)
      return []
    }
    await tryEach(`a fault at every storage call of ${name}`, everyFault(calls), check)
  }, 120_000)
})

type Everything = Awaited<ReturnType<typeof everything>>

/** An adopted copy may be there twice when only its removal failed: the case itself is what was promised. */
function expectDone(name: string, found: Everything, before: Everything, after: Everything, where: string) {
  expect(found.cases, where).toEqual(after.cases)
  expect(found.metadata, where).toEqual(after.metadata)
  expect(found.others, where).toEqual(after.others)
  if (name === 'adoptCopy') expect([before.pending, after.pending], where).toContainEqual(found.pending)
  else expect(found.pending, where).toEqual(after.pending)
}

it('autosave says saved when, and only when, the edit is stored, whatever storage call fails', async () => {
  const device = newDevice()
  const check = async ({ n, name, sticky }: Fault) => {
    const tab = await openRun(device)
    const { autosave, opened } = await openForEditing(tab.repository, silentTabs)
    tab.faults.failAt(n, name, sticky)
    autosave.schedule(renamed(opened, 'edited'))
    await autosave.saveNow()
    tab.faults.stop()
    await expectTruth(autosave, tab.repository, JSON.stringify({ n, name, sticky }))
    return []
  }
  await tryEach('a fault at every storage call of autosave', everyFault(8), check)
}, 120_000)

async function expectTruth(autosave: Autosave, repository: CaseRepository, where: string): Promise<void> {
  const loaded = await repository.load('a')
  const isStored = loaded.kind === 'loaded' && loaded.case.name === 'edited'
  expect(autosave.status().kind, where).toBe(isStored ? 'saved' : 'failed')
}

it('tells of a list that cannot be read; that is not an empty list', async () => {
  const tab = await prepared(newDevice())
  tab.faults.failAt(1, 'UnknownError', true)
  expect(await tab.repository.list()).toMatchObject({ kind: 'failed', reason: 'unknown' })
  expect(await tab.repository.keptCopies()).toMatchObject({ kind: 'failed' })
  expect(await tab.repository.load('a')).toMatchObject({ kind: 'failed' })
})

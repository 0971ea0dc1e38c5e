import { expect, test, vi } from 'vitest'
import { createStubbornly } from '../../src/storage/create-stubbornly.ts'
import { newDevice, NOW } from './device.ts'
import { openFaultyTab } from './open-database.ts'
import { someCase } from './some-case.ts'

const MOMENT = { at: NOW, headline: {} }

test.each(['QuotaExceededError', 'UnknownError', 'InvalidStateError', 'AbortError'] as const)(
  'a new case is kept after all where storage failed once with %s',
  async (name) => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
    const { repository, faults } = await openFaultyTab(newDevice())
    faults.failAt(1, name, false)
    expect(await createStubbornly(repository, someCase('a'), MOMENT)).toMatchObject({
      kind: 'saved',
      revision: 1,
    })
    expect(await repository.load('a')).toMatchObject({ kind: 'loaded', case: someCase('a') })
  },
)

test('a new case is told as failed where storage goes on failing', async () => {
  const { repository, faults } = await openFaultyTab(newDevice())
  faults.failAt(1, 'UnknownError', true)
  expect(await createStubbornly(repository, someCase('a'), MOMENT)).toMatchObject({ kind: 'failed' })
})

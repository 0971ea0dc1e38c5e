import type { BusinessCase } from '../../src/domain/business-case.ts'
import { Autosave, type AutosaveOptions } from '../../src/storage/autosave.ts'
import type { CaseRepository } from '../../src/storage/case-repository.ts'
import type { TabChannel } from '../../src/storage/tab-channel.ts'
import { NOW } from './device.ts'
import { someCase } from './some-case.ts'

export const silentTabs: TabChannel = {
  tell: () => undefined,
  listen: () => () => undefined,
  close: () => undefined,
}

let sessions = 0

/** Opens case 'a' as the editor does; makes it first when it is not there. */
export async function openForEditing(
  repository: CaseRepository,
  tabs: TabChannel,
  changes: Partial<AutosaveOptions> = {},
): Promise<{ readonly autosave: Autosave; readonly opened: BusinessCase }> {
  await repository.create(someCase('a'), { at: NOW, headline: {} })
  const loaded = await repository.load('a')
  if (loaded.kind !== 'loaded') throw new Error(`case a is ${loaded.kind}`)
  const { case: opened, revision, savedAt } = loaded
  const session = `session-${(sessions += 1)}`
  const options = { repository, tabs, opened, revision, savedAt, session, clock: () => NOW }
  return {
    autosave: new Autosave({ ...options, headlineOf: () => ({}), stepsOf: () => '', ...changes }),
    opened,
  }
}

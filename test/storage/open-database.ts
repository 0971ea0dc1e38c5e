import { CaseDatabase } from '../../src/storage/case-database.ts'
import type { CaseRepository } from '../../src/storage/case-repository.ts'
import { dexieRowStore } from '../../src/storage/dexie-row-store.ts'
import { makeCaseRepository } from '../../src/storage/make-case-repository.ts'
import type { Device } from './device.ts'
import { faults, type Faults } from './faults.ts'

export interface FaultyTab {
  readonly repository: CaseRepository
  readonly database: CaseDatabase
  readonly faults: Faults
}

/** A tab whose storage calls can be made to fail. */
export async function openFaultyTab(device: Device): Promise<FaultyTab> {
  const injected = faults()
  const database = new CaseDatabase(device.name)
  database.use(injected.middleware)
  await database.open()
  const repository = makeCaseRepository(dexieRowStore(database, 'durable'), () => undefined)
  return { repository, database, faults: injected }
}

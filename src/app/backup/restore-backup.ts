import { wrap } from 'comlink'
import { BACKUP_LIMITS } from '../../case-file/backup/open-backup.ts'
import type { Refusal } from '../../case-file/refusal.ts'
import { refusedWhole } from '../../case-file/refused-whole.ts'
import type { CaseRepository } from '../../storage/case-repository.ts'
import type { BackupCases, BackupList, CaseOfBackup } from '../../workers/backup-cases.ts'
import workerUrl from '../../workers/backup.ts?worker&url'
import { freeName } from '../import/free-name.ts'
import { newId } from '../new-id.ts'
import { ownWorker } from '../own-worker.ts'

/** What became of each case of a back-up. */
export interface RestoredBackup {
  readonly kind: 'restored'
  /** Ids of cases that were not here before, for the way back. */
  readonly added: readonly string[]
  readonly same: number
  /** Names of cases that could not be read or kept. */
  readonly lost: readonly string[]
  readonly lostMoments: number
}

export type RestoreOutcome =
  RestoredBackup | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }

const SECONDS = 60

/** Adds every case of a back-up to those that are here. Nothing that is here changes or goes. */
export async function restoreBackup(
  repository: CaseRepository,
  file: Blob,
  calledOff: AbortSignal,
): Promise<RestoreOutcome> {
  if (file.size > BACKUP_LIMITS.bytes)
    return refused({ code: 'archive-too-large', bytes: file.size, limit: BACKUP_LIMITS.bytes })
  const worker = ownWorker(workerUrl)
  try {
    const remote = wrap<BackupCases>(worker)
    const list = await inTime<BackupList>(worker, remote.open(new Uint8Array(await file.arrayBuffer())))
    if (list === null) return refused({ code: 'took-too-long', seconds: SECONDS })
    if (!list.ok) return { kind: 'refused', refusals: list.refusals }
    return await restoreAll(
      repository,
      list.names,
      (n) => inTime<CaseAnswer>(worker, remote.caseAt(n)),
      calledOff,
    )
  } finally {
    worker.terminate()
  }
}

type CaseAnswer = Awaited<ReturnType<BackupCases['caseAt']>>
type ReadCase = (n: number) => Promise<CaseAnswer | null>

async function restoreAll(
  repository: CaseRepository,
  names: readonly string[],
  read: ReadCase,
  calledOff: AbortSignal,
): Promise<RestoredBackup> {
  const added: string[] = []
  const lost: string[] = []
  let same = 0
  let lostMoments = 0
  for (const [n, name] of names.entries()) {
    if (calledOff.aborted) break
    const found = await read(n)
    const restored = found?.ok ? await restoreOne(repository, found) : null
    if (found?.ok) lostMoments += found.lostMoments
    if (restored === null || !('id' in restored)) lost.push(name)
    else if (restored.kind === 'same') same += 1
    else added.push(restored.id)
  }
  return { kind: 'restored', added, same, lost, lostMoments }
}

async function restoreOne(repository: CaseRepository, { case: own, ...rest }: CaseOfBackup) {
  const listed = await repository.list()
  const names = listed.kind === 'listed' ? listed.cases.map(({ name }) => name) : []
  return repository.restoreKept({
    case: own,
    ...rest,
    beside: { id: newId(), name: freeName(own.name, names) },
  })
}

/** Null where the worker broke off or took too long: what was in the file is not waited for. */
function inTime<T>(worker: Worker, asked: Promise<T>): Promise<T | null> {
  const ends = new Promise<null>((resolve) => {
    worker.addEventListener('error', () => resolve(null), { once: true })
    setTimeout(() => resolve(null), SECONDS * 1000)
  })
  return Promise.race([asked.catch(() => null), ends])
}

function refused(reason: Parameters<typeof refusedWhole>[0]): RestoreOutcome {
  return { kind: 'refused', refusals: refusedWhole(reason).refusals }
}

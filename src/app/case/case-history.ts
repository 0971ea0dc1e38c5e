import type { CaseHistory } from '../../screens/case-history-context.ts'
import type { MomentToKeep } from '../../storage/case-repository.ts'
import { now } from '../clock.ts'
import { goTo, routes } from '../routes.ts'
import { storage } from '../storage.ts'
import { headlineOfCase } from './headline-of-case.ts'
import type { OpenedCase } from './use-opened-case.ts'

/** The earlier versions of an open case. */
export function caseHistory(id: string, { store }: OpenedCase): CaseHistory {
  const keep = async (kind: MomentToKeep['kind'], name: string) => {
    const { present } = store.getState().history
    const moment = { case: present, kind, name, at: now(), headline: headlineOfCase(present) }
    const outcome = await (await storage()).repository.keepMoment(moment)
    return outcome.kind === 'done'
  }
  return {
    list: async () => {
      const listed = await (await storage()).repository.moments(id)
      return listed.kind === 'listed' ? listed.moments : null
    },
    keep: (name) => keep('named', name),
    keepBefore: (kind) => keep(kind, ''),
    open: async (key) => {
      const opened = await (await storage()).repository.openMoment(key)
      return opened.kind === 'opened' ? opened.case : null
    },
    drop: async (key) => {
      const outcome = await (await storage()).repository.dropMoment(key)
      return outcome.kind === 'done'
    },
    showCompare: () => goTo(routes.view(id, 'compare')),
  }
}

import type { CaseFiles } from '../../screens/case-files-context.ts'
import { keepNewCase, openBytes } from '../home/open-file.ts'
import { storage } from '../storage.ts'

/** Other cases, for a view of the case with this id. */
export function caseFiles(id: string): CaseFiles {
  return {
    open: (file) => openBytes(file.size, () => file.arrayBuffer()),
    keepNew: keepNewCase,
    others: async () => {
      const listed = await (await storage()).repository.list()
      return listed.kind === 'listed' ? listed.cases.filter((each) => each.id !== id) : []
    },
    load: async (other) => {
      const loaded = await (await storage()).repository.load(other)
      return loaded.kind === 'loaded' ? loaded.case : null
    },
  }
}

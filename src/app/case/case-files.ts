import type { CaseFiles } from '../../screens/case-files-context.ts'
import type { Catalogue } from '../../wording/catalogue.ts'
import { receive } from '../import/receive.ts'
import { storage } from '../storage.ts'
import { keepNewCase } from './keep-new-case.ts'

/** Other cases, for a view of the case with this id. */
export function caseFiles(id: string, { app }: Catalogue): CaseFiles {
  return {
    open: (file) => receive(file, app.opening(file.name)),
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

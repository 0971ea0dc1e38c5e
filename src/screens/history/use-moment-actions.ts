import { use } from 'react'
import type { BusinessCase } from '../../domain/business-case.ts'
import { useCaseStore } from '../../state/use-case.ts'
import { momentText } from '../../wording/format/moment-text.ts'
import { CaseFilesContext } from '../case-files-context.ts'
import { CaseHistoryContext, type ListedMoment } from '../case-history-context.ts'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'

/** What can be done with an earlier version. Each says by itself whether it worked, and none of them takes anything away that was not named. */
export function useMomentActions(readAgain: () => void) {
  const store = useCaseStore()
  const words = useWords()
  const text = words.views.history
  const history = use(CaseHistoryContext)
  const files = use(CaseFilesContext)
  const notify = use(NotifyContext)
  const nameOf = ({ name, at }: ListedMoment) => (name === '' ? momentText(words.language, at) : name)
  const failed = () => notify({ text: text.failed, tone: 'negative' })
  const opened = async (moment: ListedMoment, follow: (version: BusinessCase) => Promise<void> | void) => {
    const version = await history.open(moment.key)
    if (version === null) failed()
    else await follow(version)
  }
  return {
    nameOf,
    keep: async (name: string) => {
      const isKept = await history.keep(name)
      notify(isKept ? { text: text.kept(name) } : { text: text.notKept, tone: 'negative' })
      readAgain()
    },
    compare: (moment: ListedMoment) =>
      opened(moment, (businessCase) => {
        store.compareWith({ name: text.comparedAs(nameOf(moment)), businessCase })
        history.showCompare()
      }),
    restore: (moment: ListedMoment) =>
      opened(moment, async (version) => {
        if (!(await history.keepBefore('restore'))) {
          failed()
          return
        }
        const { id } = store.getState().history.present
        const after = store.changeBase('history', () => ({ ...version, id }))
        const undo = () => {
          if (store.getState().history.present === after) store.undo()
        }
        notify({ text: text.restored(nameOf(moment)), undo, lastsWhile: after })
        readAgain()
      }),
    copy: (moment: ListedMoment) =>
      opened(moment, async (version) => {
        const name = text.copyName(version.name, nameOf(moment)).slice(0, 200)
        const isKept = await files.keepNew({ ...version, id: store.newId(), name })
        if (isKept) notify({ text: text.copied(name) })
        else failed()
      }),
    drop: async (moment: ListedMoment) => {
      if (await history.drop(moment.key)) notify({ text: text.dropped })
      else failed()
      readAgain()
    },
  }
}

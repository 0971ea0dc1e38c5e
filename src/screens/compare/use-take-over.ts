import { use } from 'react'
import type { BusinessCase } from '../../domain/business-case.ts'
import type { Difference } from '../../domain/case-differences.ts'
import { takeOver, takeOverAll } from '../../state/edits/take-over.ts'
import { useCase, useCaseStore } from '../../state/use-case.ts'
import { CaseHistoryContext } from '../case-history-context.ts'
import { NotifyContext } from '../notify-context.ts'
import { useWords } from '../words-context.ts'
import { nameOfDifference } from './name-of-difference.ts'

/** Takes over one difference, with what it needs, or all of them: each as one step that can be undone. */
export function useTakeOver(other: BusinessCase, differences: readonly Difference[]) {
  const store = useCaseStore()
  const words = useWords()
  const text = words.views.compare
  const notify = use(NotifyContext)
  const { keepBefore } = use(CaseHistoryContext)
  const own = useCase((state) => state.base)
  const nameOf = (difference: Difference) => {
    const { title, about } = nameOfDifference(words, own.businessCase, other, difference)
    return [title, about].filter(Boolean).join(', ')
  }
  const told = (text: string, after: BusinessCase) => {
    const undo = () => {
      if (store.getState().history.present === after) store.undo()
    }
    notify({ text, undo, lastsWhile: after })
  }
  return {
    label: (difference: Difference) => text.acceptOf(nameOf(difference)),
    one: (difference: Difference) => {
      const taken = takeOver(own.businessCase, other, differences, difference)
      if (taken === null) {
        notify({ text: text.notAlone(nameOf(difference)), tone: 'negative' })
        return
      }
      void keepBefore('take-over')
      const after = store.changeBase('compare', () => taken.businessCase)
      told(text.accepted(nameOf(difference), taken.others), after)
    },
    all: () => {
      void keepBefore('take-over')
      const after = store.changeBase('compare', (base) => takeOverAll(base, other, differences))
      told(text.acceptedAll, after)
    },
  }
}

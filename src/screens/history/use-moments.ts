import { use, useEffect, useState } from 'react'
import { CaseHistoryContext, type ListedMoment } from '../case-history-context.ts'

/** The earlier versions, read when the view is opened and again on request; undefined while they are read, null where that failed. */
export function useMoments(): readonly [readonly ListedMoment[] | null | undefined, readAgain: () => void] {
  const { list } = use(CaseHistoryContext)
  const [moments, setMoments] = useState<readonly ListedMoment[] | null>()
  const [reads, setReads] = useState(0)
  useEffect(() => {
    let isWanted = true
    void list().then((found) => {
      if (isWanted) setMoments(found)
    })
    return () => {
      isWanted = false
    }
  }, [list, reads])
  return [moments, () => setReads((count) => count + 1)]
}

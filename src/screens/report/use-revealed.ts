import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** How many of the parts of a long page are there: one more each time, with room for the user in between; all at once for paper. */
export function useRevealed(count: number): number {
  const [shown, setShown] = useState(0)
  useEffect(() => {
    if (shown >= count) return
    const timer = setTimeout(() => setShown(shown + 1))
    return () => {
      clearTimeout(timer)
    }
  }, [shown, count])
  useEffect(() => {
    const showAll = () => flushSync(() => setShown(count))
    window.addEventListener('beforeprint', showAll)
    return () => {
      window.removeEventListener('beforeprint', showAll)
    }
  }, [count])
  return Math.min(shown, count)
}

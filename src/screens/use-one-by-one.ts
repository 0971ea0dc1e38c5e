import { useEffect, useState } from 'react'

/** What is made of each item, one at a time with room for the user in between. Give the same list and function each time, or it begins anew. */
export function useOneByOne<T, R>(items: readonly T[], make: (item: T) => R): readonly R[] {
  const [done, setDone] = useState<Done<T, R>>({ items, make, results: [] })
  useEffect(() => {
    const results: R[] = []
    let timer = setTimeout(next)
    function next() {
      const item = items[results.length]
      if (item === undefined) return
      results.push(make(item))
      setDone({ items, make, results: [...results] })
      timer = setTimeout(next)
    }
    return () => {
      clearTimeout(timer)
    }
  }, [items, make])
  return done.items === items && done.make === make ? done.results : []
}

interface Done<T, R> {
  readonly items: readonly T[]
  readonly make: (item: T) => R
  readonly results: readonly R[]
}

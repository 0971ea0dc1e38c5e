import { useEffect, useRef, useState } from 'react'

/** The same width as the container query in chart-figure.module.css. */
const NARROW = 520

export function useNarrow() {
  const ref = useRef<HTMLDivElement>(null)
  const [narrow, setNarrow] = useState(false)
  useEffect(() => {
    const frame = ref.current
    if (!frame) return
    const observer = new ResizeObserver(() => {
      setNarrow(frame.clientWidth < NARROW)
    })
    observer.observe(frame)
    return () => {
      observer.disconnect()
    }
  }, [])
  return [ref, narrow] as const
}

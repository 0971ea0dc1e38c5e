import { useEffect, useRef, useState } from 'react'
import { NARROW } from './chart-shape.ts'

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

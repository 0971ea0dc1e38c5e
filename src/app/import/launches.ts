import { useEffect, useEffectEvent } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { arrivalsOf } from './arrival.ts'

/** Files that the system opens with the installed app; the DOM types do not know it yet. */
interface LaunchWindow {
  readonly launchQueue?: {
    setConsumer(consumer: (launch: { readonly files?: readonly FileSystemHandle[] }) => void): void
  }
}

/** Opens the files with which the installed app was started, or to which it was called. */
export function useLaunches(): void {
  const words = useWords()
  const open = useEffectEvent(async (handles: readonly FileSystemHandle[]) => {
    const files = handles.filter((handle): handle is FileSystemFileHandle => handle.kind === 'file')
    if (files.length === 0) return
    const [arrivals, { openArrivals }] = await Promise.all([arrivalsOf(files), import('./open-arrivals.ts')])
    await openArrivals(words, arrivals, { asks: true })
  })
  useEffect(() => {
    const { launchQueue } = globalThis as LaunchWindow
    launchQueue?.setConsumer(({ files = [] }) => void open(files))
  }, [])
}

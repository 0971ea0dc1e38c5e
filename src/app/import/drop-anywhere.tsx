import { useEffect, useEffectEvent, useState } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { arrivalsIn } from './arrival.ts'
import styles from './arrivals.module.css'

/** Files may be dropped anywhere in the window, on any page; the button on the first page does the same for who does not drag. */
export function DropAnywhere() {
  const words = useWords()
  const [isOver, setIsOver] = useState(false)
  const over = useEffectEvent((event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    setIsOver(true)
  })
  const drop = useEffectEvent((event: DragEvent) => {
    setIsOver(false)
    if (event.dataTransfer === null) return
    const arrivals = arrivalsIn(event.dataTransfer)
    if (arrivals.length === 0) return
    event.preventDefault()
    void import('./open-arrivals.ts').then(({ openArrivals }) => openArrivals(words, arrivals))
  })
  useEffect(() => {
    /** Out of the window, and not onto another element of the page. */
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setIsOver(false)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver ? <p className={styles.over}>{words.home.dropHere}</p> : null
}

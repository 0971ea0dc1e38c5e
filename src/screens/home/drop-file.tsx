import { type DragEvent, type ReactNode, useState } from 'react'
import { useWords } from '../words-context.ts'
import styles from './drop-file.module.css'

/** A file may be dropped anywhere on the page; there is a button for those who do not drag. */
export function DropFile({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}) {
  const words = useWords().home
  const [isOver, setIsOver] = useState(false)
  return (
    // Dropping is a second way to do what a button does; the area itself is no control.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div
      className={styles.area}
      onDragOver={(event) => {
        if (!hasFile(event)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        setIsOver(false)
        const [file] = event.dataTransfer.files
        if (!file) return
        event.preventDefault()
        onFile(file)
      }}
    >
      {children}
      {isOver ? <p className={styles.over}>{words.dropHere}</p> : null}
    </div>
  )
}

function hasFile(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files')
}

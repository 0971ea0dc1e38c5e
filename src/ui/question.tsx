import type { ReactNode } from 'react'
import { Dialog } from './dialog.tsx'
import styles from './question.module.css'

interface QuestionProps {
  readonly title: string
  readonly text: string
  /** The answers: buttons, the one that is meant most often first. */
  readonly children: ReactNode
  /** Nothing is to be done. */
  readonly onClose: () => void
}

/** A dialog that asks what to do, with a button for each answer. */
export function Question({ title, text, children, onClose }: QuestionProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.ask}>
        <p>{text}</p>
        <div className={styles.buttons}>{children}</div>
      </div>
    </Dialog>
  )
}

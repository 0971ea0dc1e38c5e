import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './confirm-dialog.module.css'

export interface ConfirmDialogProps {
  readonly title: string
  /** The verb of what will happen, such as "Delete the case". */
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
  readonly danger?: boolean | undefined
  readonly children?: ReactNode
}

/** Asks before something is destroyed. Render it while it is open; focus begins on cancel. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => {
      element?.close()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        props.onCancel()
      }}
    >
      <h2 id={id} className={styles.title}>
        {props.title}
      </h2>
      <div className={styles.text}>{props.children}</div>
      <div className={styles.buttons}>
        <Button onClick={props.onCancel}>{props.cancelLabel}</Button>
        <Button look={props.danger ? 'danger' : 'primary'} onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
      </div>
    </dialog>
  )
}

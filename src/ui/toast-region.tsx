import { X } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { IconButton } from './icon-button.tsx'
import styles from './toast-region.module.css'
import { useUiWords } from './ui-words.ts'

export interface Toast {
  readonly id: string
  readonly text: string
  readonly tone?: 'plain' | 'negative' | undefined
  /** Such as undo. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
  /** Milliseconds; without it the message stays until it is dismissed. The clock stands still under pointer or focus. */
  readonly lasts?: number | undefined
}

export interface ToastRegionProps {
  /** What this region is, for screen readers. */
  readonly label: string
  readonly toasts: readonly Toast[]
  readonly onDismiss: (id: string) => void
}

/** Messages at the bottom of the page. Keep it mounted, or the first message is not read aloud. */
export function ToastRegion({ label, toasts, onDismiss }: ToastRegionProps) {
  return (
    <section className={styles.region} aria-label={label} aria-live="polite">
      {toasts.map((toast) => (
        <ToastMessage
          key={toast.id}
          toast={toast}
          onDismiss={() => {
            onDismiss(toast.id)
          }}
        />
      ))}
    </section>
  )
}

function ToastMessage({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: () => void }) {
  const words = useUiWords()
  const [held, setHeld] = useState(false)
  useDismissAfter(held ? undefined : toast.lasts, onDismiss)
  const hold = () => {
    setHeld(true)
  }
  const release = () => {
    setHeld(false)
  }
  return (
    // Reading or reaching for the button stops the clock; the message itself is no control.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div
      role="group"
      className={classes(styles.toast, toast.tone === 'negative' && styles.negative)}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <p className={styles.text}>{toast.text}</p>
      {toast.action ? (
        <Button
          size="small"
          className={styles.action}
          onClick={() => {
            toast.action?.run()
            onDismiss()
          }}
        >
          {toast.action.label}
        </Button>
      ) : null}
      <IconButton label={words.close} size="small" className={styles.close} onClick={onDismiss}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}

function useDismissAfter(lasts: number | undefined, onDismiss: () => void): void {
  const dismiss = useEffectEvent(onDismiss)
  useEffect(() => {
    if (lasts === undefined) return
    const timer = setTimeout(() => {
      dismiss()
    }, lasts)
    return () => {
      clearTimeout(timer)
    }
  }, [lasts])
}

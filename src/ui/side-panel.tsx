import { X } from 'lucide-react'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import styles from './side-panel.module.css'
import { useUiWords } from './ui-words.ts'

export interface SidePanelProps {
  readonly title: string
  readonly onClose: () => void
  /** Above the title, such as the way back. */
  readonly trail?: ReactNode
  readonly children: ReactNode
}

/**
 * Slides in from the right beside the page, which stays usable. Render it while it is open: focus goes to its title,
 * Escape closes it, and focus returns to where it came from.
 */
export function SidePanel({ title, onClose, trail, children }: SidePanelProps) {
  const id = useId()
  const words = useUiWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusWhileShown(heading)
  return (
    // Escape pressed in anything inside closes the panel; the panel itself is no control.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <aside
      className={styles.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header className={styles.head}>
        <div className={styles.titles}>
          {trail}
          <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
        </div>
        <IconButton label={words.close} onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}

function useFocusWhileShown(target: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const opener = document.activeElement
    const panel = target.current?.closest('aside')
    target.current?.focus()
    return () => {
      const focusIsElsewhere =
        document.activeElement !== document.body && !panel?.contains(document.activeElement)
      if (!focusIsElsewhere && opener instanceof HTMLElement) opener.focus()
    }
  }, [target])
}

import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../../../screens/words-context.ts'
import { classes } from '../../../ui/classes.ts'
import frame from '../../frame/frame.module.css'
import { useClosesOutside } from '../../frame/use-closes-outside.ts'
import styles from './share-menu.module.css'
import { ShareLink } from './share-link.tsx'

/** The case as a link, behind one small button; made when it is opened. */
export function ShareMenu({ onSaveFile }: { readonly onSaveFile: () => void }) {
  const words = useWords().link.share
  const menu = useClosesOutside()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      ref={menu}
      className={frame.menu}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open)
      }}
    >
      <summary className={frame.menuButton} aria-label={words.open} title={words.open}>
        <Link2 aria-hidden />
      </summary>
      {isOpen ? (
        <div className={classes(frame.menuBody, styles.share)}>
          <ShareLink onSaveFile={onSaveFile} />
        </div>
      ) : null}
    </details>
  )
}

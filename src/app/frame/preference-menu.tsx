import { Settings2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { THEMES } from '../../state/preferences-store.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { LANGUAGES } from '../../wording/language.ts'
import { prefer } from '../preferences.ts'
import { usePreferences } from '../use-preferences.ts'
import styles from './frame.module.css'

/** Language and colours, behind one small button. */
export function PreferenceMenu() {
  const words = useWords().app
  const { language, theme } = usePreferences()
  const menu = useClosesOutside()
  return (
    <details ref={menu} className={styles.menu}>
      <summary className={styles.menuButton} aria-label={`${words.language}, ${words.theme}`}>
        <Settings2 aria-hidden />
      </summary>
      <div className={styles.menuBody}>
        <SegmentedControl
          label={words.language}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(chosen) => prefer({ language: chosen })}
        />
        <SegmentedControl
          label={words.theme}
          value={theme}
          options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
          onChange={(chosen) => prefer({ theme: chosen })}
        />
      </div>
    </details>
  )
}

/** Closes on Escape and on a click or focus elsewhere. */
function useClosesOutside() {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const isInside = event.target instanceof Node && menu.current?.contains(event.target)
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
      if (event instanceof KeyboardEvent ? isEscape : !isInside) menu.current?.removeAttribute('open')
    }
    const events = ['pointerdown', 'focusin', 'keydown']
    for (const name of events) document.addEventListener(name, close)
    return () => {
      for (const name of events) document.removeEventListener(name, close)
    }
  }, [])
  return menu
}

import { Settings2 } from 'lucide-react'
import { useWords } from '../../screens/words-context.ts'
import { THEMES } from '../../state/preferences-store.ts'
import { SegmentedControl } from '../../ui/segmented-control.tsx'
import { LANGUAGES } from '../../wording/language.ts'
import { prefer } from '../preferences.ts'
import { usePreferences } from '../use-preferences.ts'
import styles from './frame.module.css'
import { useClosesOutside } from './use-closes-outside.ts'

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

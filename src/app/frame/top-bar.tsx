import { CircleQuestionMark } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { SkipLink } from '../../ui/skip-link.tsx'
import { routes } from '../routes.ts'
import styles from './frame.module.css'
import { PreferenceMenu } from './preference-menu.tsx'

/** The bar above every screen. */
export function TopBar({ children }: { readonly children?: ReactNode }) {
  const words = useWords().app
  return (
    <>
      <SkipLink label={words.skip} target="content" />
      <header className={styles.bar} data-screen-only>
        <a href={routes.home} className={styles.brand} aria-label={`${words.name}: ${words.toHome}`}>
          <span aria-hidden className={styles.mark} />
          <span className={styles.brandName}>{words.name}</span>
        </a>
        {children ?? <span className={styles.space} />}
        <a href={routes.help()} className={styles.help} aria-label={words.help} title={words.help}>
          <CircleQuestionMark aria-hidden />
        </a>
        <PreferenceMenu />
      </header>
    </>
  )
}

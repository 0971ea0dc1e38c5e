import { createContext, use } from 'react'
import { useWords } from '../words-context.ts'
import styles from './result.module.css'

/** A view that tells more than the section of the result does. */
export type FurtherView = 'norm' | 'parties' | 'pools'

/** Where each view is; without it no link is shown. */
export const FurtherViewsContext = createContext<((view: FurtherView) => string) | null>(null)

/** The way from a section of the result to the view that tells the rest. */
export function MoreLink({ view }: { readonly view: FurtherView }) {
  const words = useWords()
  const hrefOf = use(FurtherViewsContext)
  if (hrefOf === null) return null
  return (
    <p data-screen-only>
      <a href={hrefOf(view)} className={styles.more}>
        {words.result.further[view]}
      </a>
    </p>
  )
}

import { useEffect, useRef } from 'react'
import { useWords } from '../../screens/words-context.ts'
import styles from '../frame/frame.module.css'
import { routes } from '../routes.ts'
import { type View, VIEWS } from './view.ts'

interface PartsProps {
  readonly id: string
  readonly view: View
}

/** Links to the views of a case. On a narrow screen the current one is brought in sight. */
export function Parts({ id, view }: PartsProps) {
  const words = useWords()
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]')
    if (!nav.current || !current) return
    nav.current.scrollLeft = current.offsetLeft - (nav.current.clientWidth - current.offsetWidth) / 2
  }, [view])
  const nameOf = (each: View) => (each === 'result' ? words.app.result : words.views[each].title)
  return (
    <nav ref={nav} aria-label={words.app.parts} className={styles.parts} data-screen-only>
      <ul>
        {VIEWS.map((each) => (
          <li key={each}>
            <a href={routes.view(id, each)} aria-current={each === view ? 'page' : undefined}>
              {nameOf(each)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

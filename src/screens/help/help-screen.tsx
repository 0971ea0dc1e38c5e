import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { methodFormulas } from '../../engine/method/method-formulas.ts'
import { TextField } from '../../ui/text-field.tsx'
import { countEntries, FORMULA_ID, helpMatching, helpParts } from '../../wording/help/help-parts.ts'
import type { HelpWords } from '../../wording/nl/help.ts'
import { useHelpWords } from '../story/use-help-words.ts'
import { useOneByOne } from '../use-one-by-one.ts'
import { useWords } from '../words-context.ts'
import { HelpPartSection } from './help-part-section.tsx'
import styles from './help.module.css'

export interface HelpScreenProps {
  /** What the address leads to: a part or an entry. */
  readonly at: string | null
  readonly hrefOf: (id: string) => string
}

/** Words, method, data and how to work, with a search over all of it. */
export function HelpScreen(props: HelpScreenProps) {
  const help = useHelpWords()
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      {help === null ? null : <Help {...props} help={help} />}
    </main>
  )
}

/** The formulas are computed once the words are on screen. */
const ASKED = ['formulas']

function Help({ help, at, hrefOf }: HelpScreenProps & { readonly help: HelpWords }) {
  const words = useWords()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const [formulas] = useOneByOne(ASKED, methodFormulas)
  const parts = useMemo(() => helpParts(words, help, formulas ?? new Map()), [words, help, formulas])
  const found = useMemo(() => helpMatching(parts, asked), [parts, asked])
  useGoTo(at, formulas !== undefined)
  return (
    <>
      <header className={styles.head}>
        <h1>{help.title}</h1>
        <p className={styles.lead}>{help.lead}</p>
      </header>
      <div className={styles.search}>
        <TextField
          type="search"
          label={help.search}
          placeholder={help.searchHint}
          value={query}
          onChange={setQuery}
        />
        <p role="status" className={styles.count}>
          {asked.trim() === '' ? '' : help.found(words.format.count(countEntries(found)))}
        </p>
      </div>
      {asked.trim() === '' ? (
        <nav aria-label={help.contents} className={styles.contents}>
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={hrefOf(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {found.length === 0 ? <p>{help.none}</p> : null}
      {found.map((part) => (
        <HelpPartSection key={part.id} {...{ part, help, hrefOf }} isWaiting={formulas === undefined} />
      ))}
    </>
  )
}

/** Brings what the address leads to into sight; a formula once all have their height. */
function useGoTo(at: string | null, isWhole: boolean): void {
  const isThere = isWhole || at?.startsWith(FORMULA_ID) !== true
  useEffect(() => {
    if (!isThere) return
    const target = at === null ? null : document.getElementById(at)
    if (target === null) window.scrollTo(0, 0)
    else {
      target.scrollIntoView()
      target.focus({ preventScroll: true })
    }
  }, [at, isThere])
}

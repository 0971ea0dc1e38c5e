import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useWords } from '../../screens/words-context.ts'
import { itemSearch, type PaletteItem } from './item-search.ts'
import styles from './palette.module.css'

interface PaletteProps {
  readonly items: readonly PaletteItem[]
  /** Called after the palette has closed, so that what it leads to keeps the focus. */
  readonly onChoose: (item: PaletteItem) => void
}

/** More than this nobody reads: another letter is quicker. */
const MOST = 50
/** Without a word: the places and what can be done, not every number. */
const AT_FIRST = 24

/** A field with what it finds below it; the list follows the arrows while the focus stays in the field. */
export function Palette({ items, onChoose }: PaletteProps) {
  const { palette, format } = useWords()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const search = useMemo(() => itemSearch(items), [items])
  const all = query.trim() === '' ? items.slice(0, AT_FIRST) : search(query)
  const shown = all.slice(0, MOST)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [at, query])
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const chosen = shown[at]
    if (step !== 0 && shown.length > 0) setAt((at + step + shown.length) % shown.length)
    else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className={styles.search}>
        <Search aria-hidden />
        <input
          type="search"
          role="combobox"
          aria-label={palette.label}
          placeholder={palette.label}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={id}
          aria-activedescendant={shown.length === 0 ? undefined : `${id}-${String(at)}`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={press}
        />
      </div>
      <div ref={list} id={id} role="listbox" aria-label={palette.open} className={styles.items}>
        {shown.map((item, n) => (
          <button
            key={item.key}
            type="button"
            tabIndex={-1}
            id={`${id}-${String(n)}`}
            role="option"
            aria-selected={n === at}
            className={styles.item}
            onClick={() => onChoose(item)}
            onPointerMove={() => setAt(n)}
          >
            <span className={styles.label}>{item.label}</span>
            <span className={styles.where}>{item.where}</span>
            {item.keys === undefined ? null : <kbd className={styles.keys}>{item.keys}</kbd>}
          </button>
        ))}
      </div>
      <p role="status" className={styles.count}>
        {query.trim() === '' ? '' : all.length === 0 ? palette.none : palette.found(format.count(all.length))}
      </p>
    </>
  )
}

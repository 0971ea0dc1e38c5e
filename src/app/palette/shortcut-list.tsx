import { useWords } from '../../screens/words-context.ts'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import styles from './palette.module.css'

/** Every key that does something, by where it does. */
const KEYS = {
  everywhere: [
    ['Ctrl+K', 'search'],
    ['?', 'list'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+S', 'save'],
    ['Ctrl+Shift+S', 'saveAs'],
    ['Esc', 'close'],
  ],
  sheet: [
    ['Tab', 'next'],
    ['Enter, ↓', 'below'],
    ['Shift+Enter, ↑', 'above'],
    ['Ctrl+V', 'paste'],
    ['Ctrl+D', 'fill'],
    ['* / + −', 'sums'],
  ],
  search: [
    ['↑ ↓', 'choose'],
    ['Enter', 'go'],
  ],
} as const

const PLACES = ['everywhere', 'sheet', 'search'] as const

export function ShortcutList({ onBack }: { readonly onBack: () => void }) {
  const { shortcuts } = useWords().palette
  return (
    <div className={styles.shortcuts}>
      <h2 className={styles.title}>{shortcuts.title}</h2>
      {PLACES.map((place) => (
        <Table key={place} caption={shortcuts.places[place]}>
          <tbody>
            {KEYS[place].map(([keys, act]) => (
              <tr key={act}>
                <th scope="row">{shortcuts[act]}</th>
                <td>
                  <kbd className={styles.keys}>{keys}</kbd>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      ))}
      <Button onClick={onBack}>{shortcuts.back}</Button>
    </div>
  )
}

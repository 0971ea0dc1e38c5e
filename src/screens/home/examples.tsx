import { useWords } from '../words-context.ts'
import styles from './examples.module.css'
import { type Example, EXAMPLES } from './home-props.ts'

interface ExamplesProps {
  readonly onOpen: (example: Example) => void
  readonly canWrite: boolean
}

/** Cases to look at and to change, open in one click. */
export function Examples({ onOpen, canWrite }: ExamplesProps) {
  const words = useWords().home.examples
  return (
    <section aria-labelledby="examples" className={styles.examples}>
      <h2 id="examples" className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.text}>{words.text}</p>
      <ul className={styles.list}>
        {EXAMPLES.map((example) => {
          const { name, text } = words.list[example]
          return (
            <li key={example}>
              <button
                type="button"
                className={styles.example}
                disabled={!canWrite}
                onClick={() => onOpen(example)}
              >
                <span className={styles.name}>{words.open(name)}</span>
                <span className={styles.about}>{text}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

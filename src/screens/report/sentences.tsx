import styles from './paper.module.css'

/** A few sentences as a list. */
export function Sentences({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className={styles.sentences}>
      {lines.map((line, n) => (
        <li key={n}>{line}</li>
      ))}
    </ul>
  )
}

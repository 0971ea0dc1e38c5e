import styles from './skip-link.module.css'

export interface SkipLinkProps {
  readonly label: string
  /** The id of the element to go to, which must be able to take focus (tabIndex -1). */
  readonly target: string
}

/** The first stop of the page. It moves focus itself, because the address fragment belongs to the routes. */
export function SkipLink({ label, target }: SkipLinkProps) {
  return (
    <button
      type="button"
      className={styles.skip}
      onClick={() => {
        document.getElementById(target)?.focus()
      }}
    >
      {label}
    </button>
  )
}

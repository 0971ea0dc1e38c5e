import type { PlaceName as Name } from '../../wording/name-of-place.ts'
import styles from './variants.module.css'

/** What a field is called, with the line that it belongs to below it. */
export function PlaceName({ title, about }: Name) {
  return (
    <>
      {title}
      {about === null ? null : (
        <span className={styles.about} data-cell="">
          {about}
        </span>
      )}
    </>
  )
}

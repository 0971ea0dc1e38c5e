import { Callout } from '../../ui/callout.tsx'
import { useWords } from '../words-context.ts'
import type { StorageState } from './home-props.ts'
import styles from './home-screen.module.css'

/** How safe what you make is here, said plainly. */
export function WhereItIs({ storage }: { readonly storage: StorageState }) {
  const words = useWords().home.storage
  if (storage.kind === 'unavailable')
    return (
      <Callout tone="warning" announced title={words.title}>
        <p>{words.unavailable}</p>
        <p>{words.reasons[storage.reason]}</p>
      </Callout>
    )
  if (storage.kind === 'read-only-newer')
    return (
      <Callout tone="warning" announced title={words.title}>
        <p>{words.readOnly}</p>
      </Callout>
    )
  return (
    <section className={styles.where} aria-labelledby="where">
      <h2 id="where" className={styles.whereTitle}>
        {words.title}
      </h2>
      <p>{words.ready}</p>
    </section>
  )
}

import { type ChangeEvent, useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { momentText } from '../../wording/format/moment-text.ts'
import { useWords } from '../words-context.ts'
import type { HomeProps } from './home-props.ts'
import styles from './home-screen.module.css'
import { WipeEverything } from './wipe-everything.tsx'

type KeepingProps = Pick<HomeProps, 'safety' | 'actions' | 'listing' | 'guestHref'>

/** Where the cases are, how safe they are there, and what makes them safer. */
export function Keeping({ safety, actions, listing, guestHref }: KeepingProps) {
  const { home } = useWords()
  const words = home.safety
  const count = listing.kind === 'listed' ? listing.cases.length : 0
  return (
    <section className={styles.where} aria-labelledby="where">
      <h2 id="where" className={styles.whereTitle}>
        {home.storage.title}
      </h2>
      <p>{home.storage.ready}</p>
      <Persistence safety={safety} onAsk={actions.askPersistence} />
      <p>
        <BackupSaid safety={safety} count={count} />
      </p>
      <div className={styles.buttons}>
        <Button onClick={actions.saveBackup} disabled={count === 0}>
          {words.backup}
        </Button>
        <RestoreButton onFile={actions.restoreBackup} />
        <WipeEverything count={count} onWipe={actions.wipe} />
      </div>
      <p>
        <a href={guestHref}>{words.guest.open}</a>. {words.guest.hint}
      </p>
    </section>
  )
}

function BackupSaid({ safety, count }: Pick<KeepingProps, 'safety'> & { readonly count: number }) {
  const { home, language } = useWords()
  const words = home.safety
  const { backedUpAt, unfiled } = safety
  if (count > 0 && unfiled === 0) return words.allFiled
  if (backedUpAt === null) return [words.never, unfiled > 0 ? words.unfiledEver(unfiled) : ''].join(' ')
  const last = words.last(momentText(language, backedUpAt))
  return [last, unfiled > 0 ? words.unfiled(unfiled) : ''].join(' ')
}

function Persistence({ safety, onAsk }: Pick<KeepingProps, 'safety'> & { readonly onAsk: () => void }) {
  const words = useWords().home.safety
  if (safety.isPersistent === null) return null
  if (safety.isPersistent) return <p>{words.persistent}</p>
  return (
    <p>
      {words.notPersistent}{' '}
      <Button size="small" onClick={onAsk}>
        {words.askPersistence}
      </Button>
    </p>
  )
}

function RestoreButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useWords().home.safety
  const chooser = useRef<HTMLInputElement>(null)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    // The same file can be chosen again.
    event.target.value = ''
    if (file) onFile(file)
  }
  return (
    <>
      <Button onClick={() => chooser.current?.click()}>{words.restore}</Button>
      <input
        ref={chooser}
        type="file"
        accept=".zip,.json,application/zip,application/json"
        aria-label={words.restore}
        className="visually-hidden"
        tabIndex={-1}
        onChange={choose}
      />
    </>
  )
}

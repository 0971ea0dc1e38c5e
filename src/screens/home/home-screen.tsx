import { FilePlus2, FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { CASE_FILES } from '../case-file-types.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { RefusedFile } from '../refused-file.tsx'
import { useWords } from '../words-context.ts'
import { BackupReminder } from './backup-reminder.tsx'
import { CaseList } from './case-list.tsx'
import { Examples } from './examples.tsx'
import type { HomeProps } from './home-props.ts'
import styles from './home-screen.module.css'
import { Keeping } from './keeping.tsx'
import { KeptNotice, MissingNotice } from './rescue-notices.tsx'
import { StartButton } from './start-button.tsx'
import { WhereItIs } from './where-it-is.tsx'

const NewCaseForm = lazyPart(async () => (await import('./new-case-form.tsx')).NewCaseForm)

const SingleFile = lazyPart(async () => (await import('./single-file.tsx')).SingleFile)

/** The cases on this device, and every way to begin. */
export function HomeScreen(props: HomeProps) {
  const words = useWords().home
  const [isNew, setIsNew] = useState(false)
  const { actions, storage } = props
  const canWrite = storage.kind !== 'read-only-newer'
  // What stands beside or below what is still to come would move away under the pointer.
  const isListed = props.listing.kind !== 'loading'
  return (
    <main id="content" tabIndex={-1} className={styles.home}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h1>{words.title}</h1>
          <p className={styles.intro}>{words.intro}</p>
        </div>
        {isListed ? <WaysIn {...props} canWrite={canWrite} onNew={() => setIsNew(true)} /> : null}
      </header>
      {storage.kind === 'ready' ? (
        <BackupReminder safety={props.safety} onBackup={actions.saveBackup} />
      ) : (
        <WhereItIs {...props} storage={storage} />
      )}
      {props.refused.map((each) => (
        <RefusedFile key={each.name} {...each} onDismiss={actions.dismissRefused} />
      ))}
      <MissingNotice missing={props.missing} onAcknowledge={actions.acknowledgeMissing} />
      <KeptNotice copies={props.keptCopies} actions={actions} />
      {isNew ? (
        <NewCaseForm thisYear={props.thisYear} onCreate={actions.create} onCancel={() => setIsNew(false)} />
      ) : null}
      {isListed ? <BelowTheHead {...props} canWrite={canWrite} /> : null}
    </main>
  )
}

function BelowTheHead(props: HomeProps & { readonly canWrite: boolean }) {
  const { actions, storage, singleFile, canWrite } = props
  return (
    <>
      <CaseList {...props} />
      <Examples onOpen={actions.openExample} canWrite={canWrite} />
      {storage.kind === 'ready' ? <Keeping {...props} /> : null}
      {singleFile ? <SingleFile file={singleFile} actions={actions} /> : null}
    </>
  )
}

interface WaysInProps extends Pick<HomeProps, 'actions' | 'canPickFiles' | 'listing'> {
  readonly canWrite: boolean
  readonly onNew: () => void
}

/** Who has cases begins here; who has none, in the empty list. */
function WaysIn({ actions, canPickFiles, listing, canWrite, onNew }: WaysInProps) {
  const words = useWords().home
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.buttons}>
      <Button
        onClick={() => {
          if (canPickFiles) actions.pickFiles()
          else file.current?.click()
        }}
        disabled={!canWrite}
      >
        <FolderOpen aria-hidden />
        {words.openFile}
      </Button>
      <input
        ref={file}
        type="file"
        multiple
        accept={`${CASE_FILES},.zip,application/zip`}
        aria-label={words.openFile}
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          actions.openFiles([...(event.target.files ?? [])])
          // The same file can be chosen again.
          event.target.value = ''
        }}
      />
      <Button onClick={onNew} disabled={!canWrite}>
        <FilePlus2 aria-hidden />
        {words.newCase}
      </Button>
      {listing.kind === 'listed' && listing.cases.length > 0 ? (
        <StartButton onClick={actions.start} isWanted={canWrite} />
      ) : null}
    </div>
  )
}

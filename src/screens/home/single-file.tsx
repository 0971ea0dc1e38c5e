import { Decimal } from '../../quantity/decimal.ts'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../words-context.ts'
import type { HomeActions, SingleFile as File } from './home-props.ts'
import where from './home-screen.module.css'
import styles from './single-file.module.css'

interface SingleFileProps {
  readonly file: File
  readonly actions: Pick<HomeActions, 'downloadSingleFile' | 'keepInBrowser'>
}

/** The app as one file: how to get it, or what this one is, and what it cannot do. */
export function SingleFile({ file, actions }: SingleFileProps) {
  const { title, version } = useWords().singleFile
  return (
    <section className={where.where} aria-labelledby="single-file">
      <h2 id="single-file" className={where.whereTitle}>
        {title}
      </h2>
      {file.kind === 'elsewhere' ? (
        <Download bytes={file.bytes} onDownload={actions.downloadSingleFile} />
      ) : (
        <p>{version(file.version)}</p>
      )}
      <Limits isOpen={file.kind === 'this-page'} />
      {file.kind === 'this-page' ? (
        <>
          <Notices text={file.notices} />
          <Keep isKept={file.isKept} onKeep={actions.keepInBrowser} />
        </>
      ) : null}
    </section>
  )
}

function Limits({ isOpen }: { readonly isOpen: boolean }) {
  const { limits } = useWords().singleFile
  return (
    <details className={styles.more} open={isOpen}>
      <summary>{limits.title}</summary>
      <ul className={styles.limits}>
        {Object.entries(limits.list).map(([key, limit]) => (
          <li key={key}>{limit}</li>
        ))}
      </ul>
    </details>
  )
}

const MEGABYTE = 1_000_000

function Download({ bytes, onDownload }: { readonly bytes: number; readonly onDownload: () => void }) {
  const { singleFile, format } = useWords()
  const words = singleFile.download
  const size = format.number(new Decimal(bytes).div(MEGABYTE), 1)
  return (
    <>
      <p>{words.text}</p>
      <div className={where.buttons}>
        <Button onClick={onDownload}>{words.get(size)}</Button>
      </div>
      <p>{words.network}</p>
    </>
  )
}

function Keep({ isKept, onKeep }: { readonly isKept: boolean; readonly onKeep: () => void }) {
  const { keep } = useWords().singleFile
  if (isKept) return <p>{keep.isKept}</p>
  return (
    <>
      <h3 className={where.whereTitle}>{keep.title}</h3>
      <p>{keep.warning}</p>
      <div className={where.buttons}>
        <Button onClick={onKeep}>{keep.start}</Button>
      </div>
    </>
  )
}

function Notices({ text }: { readonly text: string }) {
  const { notices } = useWords().singleFile
  return (
    <details className={styles.more}>
      <summary>{notices}</summary>
      {/* Scrolls, so that a keyboard must be able to stand in it. */}
      {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
      <pre className={styles.notices} tabIndex={0} aria-label={notices}>
        {text}
      </pre>
    </details>
  )
}

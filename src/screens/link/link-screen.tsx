import type { Refusal } from '../../case-file/refusal.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { RefusalList } from '../refusal-list.tsx'
import { useWords } from '../words-context.ts'
import styles from './link.module.css'
import { AskPassphrase } from './ask-passphrase.tsx'
import { LinkPreview, type PreviewedCase } from './link-preview.tsx'

/** What a link holds. `nothing`: there is no link, as after a reload. */
export type LinkContent =
  | { readonly kind: 'reading' | 'nothing' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** `wrong`: why the last passphrase did not open it. */
  | { readonly kind: 'locked'; readonly wrong: Refusal | null; readonly isBusy: boolean }
  | { readonly kind: 'case'; readonly previewed: PreviewedCase }

interface LinkScreenProps {
  readonly content: LinkContent
  readonly isOpening: boolean
  readonly onTry: (passphrase: string) => void
  readonly onOpen: () => void
  readonly onLeave: () => void
}

/** Shows the case in a link before anything of it is kept. */
export function LinkScreen({ content, isOpening, onTry, onOpen, onLeave }: LinkScreenProps) {
  const words = useWords()
  if (content.kind === 'reading') return null
  return (
    <main id="content" tabIndex={-1} className={styles.page}>
      {content.kind === 'locked' ? (
        <AskPassphrase {...content} onTry={onTry} onLeave={onLeave} />
      ) : content.kind === 'case' ? (
        <>
          <header className={styles.head}>
            <h1>{words.link.title}</h1>
            <p className={styles.lead}>{words.link.lead}</p>
          </header>
          <LinkPreview previewed={content.previewed} />
          <div className={styles.buttons}>
            <Button look="primary" disabled={isOpening} onClick={onOpen}>
              {words.link.open}
            </Button>
            <Button onClick={onLeave}>{words.link.leave}</Button>
          </div>
        </>
      ) : (
        <NoCase content={content} onLeave={onLeave} />
      )}
    </main>
  )
}

interface NoCaseProps {
  readonly content: Extract<LinkContent, { readonly kind: 'nothing' | 'refused' | 'reading' }>
  readonly onLeave: () => void
}

function NoCase({ content, onLeave }: NoCaseProps) {
  const { link, home, app } = useWords()
  const isRefused = content.kind === 'refused'
  return (
    <Callout
      tone={isRefused ? 'negative' : 'info'}
      announced
      title={isRefused ? link.refused : link.nothing.title}
      actions={<Button onClick={onLeave}>{app.toHome}</Button>}
    >
      <p>{isRefused ? home.refused.text : link.nothing.text}</p>
      {isRefused ? <RefusalList refusals={content.refusals} /> : null}
    </Callout>
  )
}

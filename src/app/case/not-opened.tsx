import { RefusalList } from '../../screens/refusal-list.tsx'
import { useWords } from '../../screens/words-context.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { offerFile } from '../../ui/offer-file.ts'
import styles from '../frame/frame.module.css'
import { usePageTitle } from '../frame/page-title.ts'
import { goTo, routes } from '../routes.ts'
import type { Opening } from './use-opened-case.ts'

interface NotOpenedProps {
  readonly opening: Exclude<Opening, { kind: 'open' | 'loading' }>
  readonly onRetry: () => void
}

/** A case that is not here, or that cannot be read: said plainly, with what can be done. */
export function NotOpened({ opening, onRetry }: NotOpenedProps) {
  const words = useWords().app
  const isHere = opening.kind === 'refused' || opening.kind === 'failed'
  const text = isHere ? (opening.kind === 'refused' ? words.refused : words.loadFailed) : words.notFound
  usePageTitle(text.title)
  return (
    <main id="content" tabIndex={-1} className={styles.notice}>
      <Callout
        tone={isHere ? 'negative' : 'info'}
        announced
        title={text.title}
        actions={
          <>
            {opening.kind === 'refused' ? (
              <Button look="primary" onClick={() => offerText(opening.text)}>
                {words.refused.save}
              </Button>
            ) : null}
            {opening.kind === 'failed' ? <Button onClick={onRetry}>{words.loadFailed.retry}</Button> : null}
            <Button onClick={() => goTo(routes.home)}>{words.toHome}</Button>
          </>
        }
      >
        <p>{text.text}</p>
        {opening.kind === 'refused' ? <RefusalList refusals={opening.refusals} /> : null}
      </Callout>
    </main>
  )
}

function offerText(text: string): void {
  offerFile(new Blob([text], { type: 'application/json' }), 'case.baatwijzer.json')
}

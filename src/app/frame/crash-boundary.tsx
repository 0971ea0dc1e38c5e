import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { forgetFailedParts } from '../../ui/lazy-part.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import { RECOVERY_PAGE } from '../routes.ts'
import { isSingleFile } from '../single-file/is-single-file.ts'
import styles from './frame.module.css'

interface CrashBoundaryProps {
  readonly words: Catalogue
  /** What is shown: another place is tried by itself. */
  readonly place?: string | undefined
  /** The way to the work itself, which is still there. */
  readonly onSaveFile?: (() => void) | undefined
  /** Where the notice stands; in place of the page by itself. */
  readonly around?: ((notice: ReactNode) => ReactNode) | undefined
  readonly children: ReactNode
}

/** Stands in for a screen that cannot be shown, and always offers the case as a file, or a way to all of them. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    forgetFailedParts()
  }

  override componentDidUpdate(before: CrashBoundaryProps) {
    if (this.state.failed && before.place !== this.props.place) this.#again()
  }

  override render() {
    const { words, onSaveFile, around = inPlaceOfPage, children } = this.props
    if (!this.state.failed) return children
    const { crash } = words.app
    return around(
      <Callout
        tone="negative"
        announced
        title={crash.title}
        actions={
          <>
            {onSaveFile ? (
              <Button look="primary" onClick={onSaveFile}>
                {words.app.saveFile}
              </Button>
            ) : null}
            <Button onClick={() => this.#again()}>{crash.again}</Button>
          </>
        }
      >
        <p>{onSaveFile ? crash.text : crash.textOfAll}</p>
        {onSaveFile || isSingleFile ? null : (
          <p>
            <a href={RECOVERY_PAGE}>{crash.recovery}</a>
          </p>
        )}
      </Callout>,
    )
  }

  #again() {
    this.setState({ failed: false })
  }
}

function inPlaceOfPage(notice: ReactNode) {
  return (
    <main id="content" tabIndex={-1} className={styles.notice}>
      {notice}
    </main>
  )
}

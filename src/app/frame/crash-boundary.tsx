import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import type { Catalogue } from '../../wording/catalogue.ts'
import styles from './frame.module.css'

interface CrashBoundaryProps {
  readonly words: Catalogue
  /** The way to the work itself, which is still there. */
  readonly onSaveFile?: (() => void) | undefined
  readonly children: ReactNode
}

/** Stands in for a screen that cannot be shown, and always offers the case as a file. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { words, onSaveFile, children } = this.props
    if (!this.state.failed) return children
    return (
      <main id="content" tabIndex={-1} className={styles.notice}>
        <Callout
          tone="negative"
          announced
          title={words.app.crash.title}
          actions={
            <>
              {onSaveFile ? (
                <Button look="primary" onClick={onSaveFile}>
                  {words.app.saveFile}
                </Button>
              ) : null}
              <Button onClick={() => this.setState({ failed: false })}>{words.app.crash.again}</Button>
            </>
          }
        >
          <p>{words.app.crash.text}</p>
        </Callout>
      </main>
    )
  }
}

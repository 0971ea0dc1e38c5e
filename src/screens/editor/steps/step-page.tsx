import { type ReactNode, useId } from 'react'
import { TERMS_OF } from '../../../wording/help/terms-of-place.ts'
import { TermsHere } from '../../story/terms-here.tsx'
import { useWords } from '../../words-context.ts'
import type { Step } from '../steps.ts'
import styles from './step.module.css'

/** A step: what it is called, what it is for, and its blocks. */
export function StepPage({ step, children }: { readonly step: Step; readonly children: ReactNode }) {
  const { title, purpose } = useWords().editor.steps[step]
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.purpose}>{purpose}</p>
        {step === 'why' ? null : <TermsHere terms={TERMS_OF[step]} />}
      </header>
      {children}
    </>
  )
}

interface BlockProps {
  readonly title: string
  readonly text?: string | undefined
  /** Beside the title. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

export function Block({ title, text, aside, children }: BlockProps) {
  const id = useId()
  return (
    <section className={styles.block} aria-labelledby={id}>
      <div className={styles.blockHead}>
        <h2 id={id} className={styles.blockTitle}>
          {title}
        </h2>
        {aside}
      </div>
      {text ? <p className={styles.blockText}>{text}</p> : null}
      {children}
    </section>
  )
}
